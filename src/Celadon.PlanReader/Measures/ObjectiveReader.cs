using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Structure;
using Celadon.PlanReader.Targets;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Measures;

/// <summary>Reads the main targets, and what is plainly asked for outside the measures.</summary>
internal sealed class ObjectiveReader(FoldedText text, TokenMap tokens, DeadlineResolver resolver)
{
    private const int LongestHeading = 16;

    private static readonly Regex Label = BoundedPattern.Create("^(?:总体|工作|主要|攻坚|治理|年度|行动|阶段性?){0,2}(?:目标|指标)[ \t]{0,2}[:。]");

    // Listed goals (◆ …) go on under the date of the one before.
    private ReadingState _listed = new();

    /// <summary>Reads.</summary>
    /// <param name="preface">Prose before the first heading.</param>
    /// <param name="goalsFrom">From where on that prose is under an unnumbered heading of goals; past the end where there is none.</param>
    /// <param name="nodes">The headings that are neither measures nor safeguards.</param>
    public List<Target> Read(IReadOnlyList<TextSpan> preface, int goalsFrom, IReadOnlyList<OutlineNode> nodes)
    {
        var sentences = new SentenceReader(text, tokens, resolver);
        foreach (TextSpan paragraph in preface)
        {
            ReadParagraph(paragraph, goalsFrom <= paragraph.Start ? ReadingMode.Objectives : ReadingMode.Lenient, sentences);
        }

        foreach (OutlineNode node in nodes)
        {
            ReadingMode mode = node.Kind == SectionKind.Objectives ? ReadingMode.Objectives : ReadingMode.Lenient;
            foreach (TextSpan paragraph in mode == ReadingMode.Objectives && (node.Mark!.Rank >= HeadingRank.Arabic || node.Title.Length > LongestHeading) ? node.Body.Prepend(node.Title) : node.Body)
            {
                ReadParagraph(paragraph, mode, sentences);
            }
        }

        return sentences.Targets;
    }

    // 到2027年,基本构建… outside the main targets is one all the same.
    private bool SetsADay(TextSpan sentence) =>
        tokens.In(sentence).Any(token => token is { Kind: TokenKind.Date, Fate: Fate.Open, Date.Shape: not (DateShape.Rhythm or DateShape.FiveYearPlan) }
            && text.Of(token.Span) is var words && (words[0] is '到' or '至' || words[^1] is '前' or '底' or '末')
            && DateUse.Of(text, token, sentence) == DateRole.Adverb && !resolver.IsPast(resolver.Resolve(token, null, inherited: false)));

    // 国发 texts carry a date over the whole paragraph of targets: 到2025年,…。全国…达到75%…。
    private void ReadParagraph(TextSpan paragraph, ReadingMode mode, SentenceReader sentences)
    {
        mode = Label.IsMatch(text.Of(paragraph)[..Math.Min(paragraph.Length, 16)]) ? ReadingMode.Objectives : mode;
        ReadingState state = mode == ReadingMode.Objectives && ListMarks.Strip(text, paragraph) != paragraph ? _listed : new ReadingState();
        _listed = state;
        foreach (TextSpan sentence in TextCutter.Cut(text, paragraph, TextCutter.Sentence))
        {
            if (mode != ReadingMode.Objectives)
            {
                state = new ReadingState();
            }

            sentences.Read(sentence, mode == ReadingMode.Lenient && SetsADay(sentence) ? ReadingMode.Objectives : mode, state);
        }
    }
}
