<?php
// Asks a Cảnh Giác server; PHP 8.1 without extensions beyond openssl (for https).

final class Problem extends RuntimeException
{
    public function __construct(public readonly array $body)
    {
        parent::__construct($body['detail'] ?? $body['title']);
    }
}

/** The body of an answer. Waits when the server asks for it (429, 503). */
function get(string $path, array $query = []): array
{
    $address = getenv('ADDRESS') ?: 'http://127.0.0.1:3000';
    $url = $address . $path . ($query ? '?' . http_build_query($query) : '');
    $headers = ['Accept: application/json'];
    if (getenv('KEY')) {
        $headers[] = 'Authorization: Bearer ' . getenv('KEY');
    }
    $options = ['header' => $headers, 'timeout' => 60, 'ignore_errors' => true];
    for ($left = 3; ; $left--) {
        $text = file_get_contents($url, false, stream_context_create(['http' => $options]));
        if ($text === false) {
            throw new RuntimeException("không gọi được $url");
        }
        $status = (int) explode(' ', $http_response_header[0])[1];
        if (($status === 429 || $status === 503) && $left > 0) {
            sleep(secondsToWait($http_response_header));
            continue;
        }
        $body = json_decode($text, true, 512, JSON_THROW_ON_ERROR);
        return $status === 200 ? $body : throw new Problem($body);
    }
}

function secondsToWait(array $headers): int
{
    foreach ($headers as $header) {
        if (preg_match('/^Retry-After: *(\d+)/i', $header, $found)) {
            return (int) $found[1];
        }
    }
    return 5;
}
