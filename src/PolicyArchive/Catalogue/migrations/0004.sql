-- The form in which pages are packed. Files of the first two schemas may hold pages of the first form, which had no marks of notes.

INSERT INTO meta
SELECT 'page_format', CASE WHEN user_version < 3 AND EXISTS (SELECT 1 FROM pages) THEN 1 ELSE 2 END FROM pragma_user_version;
