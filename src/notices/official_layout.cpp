#include "notices/official_layout.hpp"

#include "notices/reading/markers.hpp"
#include "notices/reading/text.hpp"

namespace luoshi::notices {
namespace {

using documents::OfficialParagraph;
using documents::ParagraphLevel;

ParagraphLevel level_of(const reading::Clause& clause) {
    using reading::Style;
    const auto marker = reading::parse_marker(clause.marker);
    if (!marker) return ParagraphLevel::body;
    switch (marker->style) {
        case Style::part:
        case Style::chapter:
        case Style::section:
        case Style::article:
        case Style::han: return ParagraphLevel::first;
        case Style::han_bracket: return ParagraphLevel::second;
        case Style::arabic: return ParagraphLevel::third;
        case Style::arabic_bracket: return ParagraphLevel::fourth;
        case Style::circled:
        case Style::say: return ParagraphLevel::body;
    }
    return ParagraphLevel::body;
}

void add_lines(std::vector<OfficialParagraph>& paragraphs, ParagraphLevel level, std::string_view text) {
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto piece = text.substr(0, end);
        if (!piece.empty()) paragraphs.push_back({level, std::string(piece)});
        level = ParagraphLevel::body;  // only the first line carries the heading's font
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
}

void add_clause(std::vector<OfficialParagraph>& paragraphs, const reading::Clause& clause) {
    const auto level = level_of(clause);
    if (!clause.heading) {
        // No heading: the whole clause is running text, whatever its marker.
        add_lines(paragraphs, ParagraphLevel::body, clause.marker + clause.text);
        return;
    }
    const auto heading = clause.marker + *clause.heading;
    if (clause.text.empty()) {
        add_lines(paragraphs, level, heading);
    } else if (reading::is_full_stop(reading::last_char(heading))) {
        add_lines(paragraphs, level, heading + clause.text);  // run-in: 加强领导。各地要……
    } else {
        add_lines(paragraphs, level, heading);
        add_lines(paragraphs, ParagraphLevel::body, clause.text);
    }
}

}  // namespace

documents::OfficialDocument official_layout(const reading::Document& document) {
    documents::OfficialDocument official;
    for (const auto& issuer : document.issuers) official.issuers.push_back(issuer.normalized.value_or(issuer.name));
    if (document.number) official.number = document.number->normalized.value_or(document.number->raw);
    if (document.title) official.title = document.title->normalized.value_or(document.title->text);
    official.addressees = document.addressees;
    if (document.preamble) add_lines(official.paragraphs, ParagraphLevel::body, document.preamble->text);
    for (const auto& clause : document.clauses) add_clause(official.paragraphs, clause);
    for (const auto& attachment : document.attachments) official.attachments.push_back({attachment.title, {}});
    official.signatures = document.signers;
    if (official.signatures.empty()) official.signatures = official.issuers;
    official.date = document.issued;
    return official;
}

}  // namespace luoshi::notices
