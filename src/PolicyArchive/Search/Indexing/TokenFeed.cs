using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Search.Indexing;

/// <summary>Hands analysed tokens to Lucene in the forms that a field has.</summary>
internal sealed class TokenFeed : TokenStream
{
    private readonly IReadOnlyList<TextToken> _tokens;
    private readonly TokenForms _forms;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private readonly Queue<string> _beside = new();
    private int _next;
    private int _position = -1;

    public TokenFeed(IReadOnlyList<TextToken> tokens, TokenForms forms)
    {
        _tokens = tokens;
        _forms = forms;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_beside.TryDequeue(out var form))
        {
            Feed(form, _tokens[_next - 1]);
            return true;
        }

        while (_next < _tokens.Count && !IsFed(_tokens[_next]))
            _next++;
        if (_next == _tokens.Count)
            return false;
        var token = _tokens[_next++];
        Feed(_forms == TokenForms.Exact ? token.Forms.Exact : token.Forms.Stem, token);
        QueueOtherForms(token);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _beside.Clear();
        (_next, _position) = (0, -1);
    }

    private bool IsFed(TextToken token) => _forms != TokenForms.Exact || token.Kind != TokenKind.Number;

    private void QueueOtherForms(TextToken token)
    {
        if (_forms == TokenForms.Exact)
            return;
        foreach (var part in token.Forms.Parts)
            _beside.Enqueue(IndexSchema.PartTerm(part));
        if (_forms == TokenForms.Both)
            _beside.Enqueue(IndexSchema.ExactTerm(token.Forms.Exact));
    }

    private void Feed(string term, TextToken token)
    {
        _term.SetEmpty().Append(term);
        _offset.SetOffset(token.Start, token.End);
        _increment.PositionIncrement = token.Position - _position;
        _position = token.Position;
    }
}
