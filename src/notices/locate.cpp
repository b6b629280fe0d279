#include "notices/locate.hpp"

#include <algorithm>

#include "notices/reading/dates.hpp"
#include "notices/reading/text.hpp"

namespace luoshi::notices {
namespace {

using reading::LineRange;

std::string letters(std::string_view text) {
    std::string key;
    reading::append_key(key, text);
    return key;
}

LineRange joined(const LineRange& a, const LineRange& b) { return {std::min(a[0], b[0]), std::max(a[1], b[1])}; }
void join(std::optional<LineRange>& whole, const std::optional<LineRange>& part) {
    if (part) whole = whole ? joined(*whole, *part) : *part;
}

// Names of a letterhead may be torn into pieces: every line before the title whose letters are part of an issuer's name belongs to it.
std::optional<LineRange> letterhead(const reading::Document& document, const Lines& lines, int last) {
    std::optional<LineRange> found;
    for (int number = document.lines[0]; number <= std::min(last, lines.count()); ++number) {
        auto key = letters(lines.at(number));
        if (key.ends_with("文件")) key.resize(key.size() - std::string_view("文件").size());
        if (key.size() < 2 * std::string_view("湖").size()) continue;
        const bool is_part = std::ranges::any_of(document.issuers, [&](const reading::Issuer& issuer) {
            const auto name = letters(issuer.name);
            return name.find(key) != std::string::npos || key.find(name) != std::string::npos;
        });
        if (is_part) join(found, LineRange{number, number});
    }
    return found;
}

// 各市州教育局, expanded from 各市州教育局、财政局: the line that ends in a colon after the title.
std::optional<LineRange> addressee_lines(const reading::Document& document, const Lines& lines, int after) {
    if (document.addressees.empty()) return std::nullopt;
    const int last = std::min({after + 12, document.lines[1], lines.count()});
    for (int number = after + 1; number <= last; ++number) {
        const auto line = reading::trim(lines.at(number));
        if (!line.ends_with("：") && !line.ends_with(":")) continue;
        int first = number;
        while (first - 1 > after && !reading::trim(lines.at(first - 1)).empty()) --first;
        return LineRange{first, number};
    }
    return std::nullopt;
}

}  // namespace

Lines::Lines(std::string_view text) {
    for (std::size_t at = 0;;) {
        const auto end = text.find('\n', at);
        lines_.push_back(text.substr(at, end == std::string_view::npos ? end : end - at));
        keys_.push_back(letters(lines_.back()));
        if (end == std::string_view::npos) break;
        at = end + 1;
    }
}

std::optional<LineRange> Lines::find(std::string_view words, int from, int to, int longest) const {
    const auto wanted = letters(words);
    if (wanted.empty()) return std::nullopt;
    from = std::max(from, 1);
    to = std::min(to, count());
    // Backwards from each line, so that what stands before the words does not count as theirs.
    for (int last = from; last <= to; ++last) {
        std::string key;
        for (int first = last; first >= std::max(from, last - longest + 1); --first) {
            key.insert(0, keys_[static_cast<std::size_t>(first - 1)]);
            if (key.find(wanted) != std::string::npos) return LineRange{first, last};
        }
    }
    return std::nullopt;
}

HeadPlaces locate_head(const reading::Document& document, const Lines& lines) {
    HeadPlaces places;
    const int first = document.lines[0];
    const int last = std::min(document.lines[1], lines.count());
    const int title = document.title ? document.title->line : document.number ? document.number->line : first;
    if (!document.issuers.empty()) {
        places.issuers = letterhead(document, lines, std::max(title - 1, document.number ? document.number->line : first));
        if (!places.issuers && document.title) places.issuers = LineRange{title, title};
    }
    places.addressees = addressee_lines(document, lines, title);
    const int body_end = document.clauses.empty() ? title + 1 : document.clauses.back().lines[0] + 1;
    for (const auto& signer : document.signers) join(places.signers, lines.find(signer, body_end, last));
    if (document.issued) {
        for (int number = last; number > title && !places.issued; --number) {
            const auto date = reading::whole_date(reading::trim(lines.at(number)));
            if (date == document.issued) places.issued = LineRange{number, number};
        }
    }
    for (const auto& attachment : document.attachments) join(places.attachments, lines.find(attachment.title, title + 1, last));
    return places;
}

}  // namespace luoshi::notices
