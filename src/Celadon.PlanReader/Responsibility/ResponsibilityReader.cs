using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Responsibility;

/// <summary>A responsibility region of a measure, read.</summary>
/// <param name="Span">The whole region.</param>
/// <param name="Duties">Units and roles in reading order.</param>
/// <param name="Dates">Segments that say when instead of who (6月底完成).</param>
/// <param name="HasRole">False where units stand without any role word.</param>
internal sealed record ReadRegion(TextSpan Span, IReadOnlyList<Duty> Duties, IReadOnlyList<TextSpan> Dates, bool HasRole);

/// <summary>Reads one responsibility region.</summary>
internal static class ResponsibilityReader
{
    private static readonly Regex When = BoundedPattern.Create("[年月日底末](?:底|末|之?前|以前){0,8}(?:完成|取得|启动|见效|建成|到位|实现)|持续推进|长期坚持|持续实施|^[ \t]{0,3}长期[ \t]{0,3}$|^[ \t]{0,3}持续");

    /// <summary>Reads a region.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="region">A region of <see cref="ResponsibilityText.Regions"/>.</param>
    /// <param name="covers">The text it answers for.</param>
    /// <param name="followsLead">True where the lines just before name the lead: 责任单位 then means the supporting ones.</param>
    /// <param name="rules">What earlier notes said; learns from this one's.</param>
    public static ReadRegion Read(FoldedText text, TextSpan region, TextSpan covers, DocumentRules rules, bool followsLead = false)
    {
        bool isBracket = text[region.Start] == '(' && text.PartnerOf(region.Start) == region.End - 1;
        TextSpan inside = isBracket ? new TextSpan(region.Start + 1, region.End - 1) : region;
        int depth = isBracket ? text.BracketDepth(region.Start) : 0;
        List<TextSpan> segments = ResponsibilityText.Segments(text, inside, depth);
        foreach (TextSpan segment in segments)
        {
            rules.Learn(text, segment);
        }

        var lists = new List<(List<TextSpan> Parts, string Verb, string Label)>();
        var dates = new List<TextSpan>();
        var pending = new List<TextSpan>();
        string label = string.Empty;
        bool skipping = false;
        foreach (TextSpan segment in segments)
        {
            string words = text.Of(segment);
            if (RoleWords.NamesNoUnit(words))
            {
                Flush(string.Empty);
                skipping = true;
                if (RoleWords.SaysWhen(words))
                {
                    dates.Add(segment);
                }

                continue;
            }

            string opening = RoleWords.Label(words);
            if (opening.Length > 0)
            {
                Flush(string.Empty);
                label = opening.Trim();
                skipping = false;
            }
            else if (skipping || DocumentRules.IsNote(words))
            {
                continue;
            }
            else if (When.IsMatch(words))
            {
                dates.Add(segment);
                continue;
            }

            var rest = new TextSpan(segment.Start + opening.Length, segment.End);
            string restWords = text.Of(rest);
            int verb = RoleWords.VerbStart(restWords);
            if (verb >= 0)
            {
                if (label.Length > 0 && opening.Length == 0)
                {
                    // 责任单位:甲局、乙局;各县区政府负责落实: the verb speaks of its own units only.
                    Flush(string.Empty);
                }

                pending.Add(new TextSpan(rest.Start, rest.Start + verb));
                Flush(restWords[verb..]);
            }
            else
            {
                pending.Add(rest);
            }
        }

        Flush(string.Empty);
        return new ReadRegion(region, Duties(text, lists, depth, covers, rules, followsLead), dates, lists.Any(list => list.Verb.Length > 0 || list.Label.Length > 0));

        void Flush(string verb)
        {
            if (pending.Count > 0)
            {
                lists.Add(([.. pending], verb, verb.Length > 0 ? string.Empty : label));
                pending.Clear();
            }
        }
    }

    private static List<Duty> Duties(FoldedText text, List<(List<TextSpan> Parts, string Verb, string Label)> lists, int depth, TextSpan covers, DocumentRules rules, bool followsLead)
    {
        bool besideLead = followsLead || lists.Exists(list => list.Parts.Exists(part => text.Of(part).Contains("(牵头)", StringComparison.Ordinal))) || lists.Any(list => RoleWords.IsLeadLabel(list.Label));
        var duties = new List<Duty>();
        string tier = string.Empty;
        foreach ((List<TextSpan> parts, string verb, string label) in lists)
        {
            List<NamedUnit> units = UnitNames.Read(text, parts, depth, tier);
            tier = units.Select(UnitNames.TierOf).LastOrDefault(found => found.Length > 0) ?? tier;
            bool areLocal = units.All(unit => unit.Kind is UnitKind.LocalClass or UnitKind.LocalGovernment);
            bool firstLeads = rules.FirstIsLead && !besideLead && (verb.Length == 0 || verb is "负责") && !RoleWords.IsLeadLabel(label) && !areLocal;
            for (int i = 0; i < units.Count; i++)
            {
                NamedUnit unit = units[i];
                bool isLocal = unit.Kind is UnitKind.LocalClass or UnitKind.LocalGovernment;
                DutyRole role = unit.RoleWord.Length > 0 ? RoleWords.OfVerb(unit.RoleWord, isLocal)
                    : firstLeads ? (i == 0 ? DutyRole.LeadUnit : isLocal ? DutyRole.LocalUnits : DutyRole.SupportingUnit)
                    : verb.Length > 0 ? RoleWords.OfVerb(verb, areLocal)
                    : label.Length > 0 ? RoleWords.OfLabel(label, besideLead, isLocal)
                    : isLocal ? DutyRole.LocalUnits : DutyRole.SharedUnits;
                duties.Add(new Duty(unit.Name, text.Written(unit.Span), role, unit.Kind, unit.IsOpenEnded, IsImplied: false, unit.Span, covers));
            }
        }

        return duties;
    }
}
