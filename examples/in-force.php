<?php
// Prints what is in force: kind, last day, title.
require __DIR__ . '/canh-giac.php';

$page = 1;
do {
    $answer = get('/api/v1/materials', ['limit' => 100, 'page' => $page++]);
    foreach ($answer['data'] as $material) {
        echo implode("\t", [
            $material['kind'],
            $material['validThrough'] ?? 'không hạn',
            $material['title'],
        ]), "\n";
    }
} while ($answer['links']['next'] !== null);
