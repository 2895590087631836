-- Who cites this number, without reading every citation of the archive.

CREATE INDEX findings_by_number ON findings (json_extract(content, '$.normalized')) WHERE type = 'reference';
