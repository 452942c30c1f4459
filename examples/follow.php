<?php
// php follow.php FOLDER: brings a copy in a folder up to date, one JSON file a document. For a cron job.
require __DIR__ . '/canh-giac.php';

$folder = $argv[1] ?? 'copy';
$progressFile = "$folder/progress.json";

/** A file is whole or not there, whenever the program is killed. */
function write(string $path, mixed $value): void
{
    if (!is_dir(dirname($path))) {
        mkdir(dirname($path), 0o755, true);
    }
    file_put_contents("$path.new", json_encode($value, JSON_UNESCAPED_UNICODE | JSON_PRETTY_PRINT));
    rename("$path.new", $path);
}

/** The copy stays until everything was read; what was not met again is dropped then. */
function beginAgain(string $folder, string $progressFile): array
{
    $progress = ['cursor' => null, 'unconfirmed' => glob("$folder/*/*.json")];
    write($progressFile, $progress);
    return $progress;
}

function apply(string $folder, array $change): string
{
    $path = "$folder/{$change['collection']}/{$change['documentId']}.json";
    if ($change['document'] !== null) {
        write($path, $change['document']);
    } elseif (is_file($path)) {
        unlink($path);
    }
    return $path;
}

$progress = is_file($progressFile)
    ? json_decode(file_get_contents($progressFile), true)
    : beginAgain($folder, $progressFile);

do {
    $query = array_filter(['limit' => 100, 'cursor' => $progress['cursor']]);
    try {
        $page = get('/api/v1/changes', $query);
    } catch (Problem $problem) {
        if (($problem->body['field'] ?? '') !== 'cursor' || $progress['cursor'] === null) {
            throw $problem;
        }
        $progress = beginAgain($folder, $progressFile);
        continue;
    }
    $met = array_map(fn (array $change) => apply($folder, $change), $page['data']);
    $unconfirmed = array_values(array_diff($progress['unconfirmed'], $met));
    if (!$page['hasMore']) {
        array_map(fn (string $path) => is_file($path) && unlink($path), $unconfirmed);
        $unconfirmed = [];
    }
    // Only now: whoever is killed before reads the same changes again, which does no harm.
    $progress = ['cursor' => $page['cursor'], 'unconfirmed' => $unconfirmed];
    write($progressFile, $progress);
} while ($page['hasMore'] ?? true);
