#include "platform/documents/page_lines.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

// The width of a Chinese character in this piece: from its text's width where that is all Chinese, else from its
// height.
double character_width(const TextPiece& piece) {
    int characters = 0;
    bool all_wide = true;
    for (std::size_t i = 0; i < piece.text.size(); ++characters) all_wide &= is_wide(next_code_point(piece.text, i));
    const double by_height = std::max(piece.height() * 0.8, 0.01);
    if (!all_wide || characters == 0) return by_height;
    return std::clamp((piece.right - piece.left) / characters, by_height * 0.6, by_height * 1.6);
}

std::string_view gap_text(char32_t before, char32_t after, double gap, const GapRules& rules) {
    if (gap >= rules.cell) return "\t";
    const bool wide_before = is_wide(before), wide_after = is_wide(after);
    const double needed = wide_before && wide_after   ? rules.chinese_space
                          : wide_before || wide_after ? rules.mixed_space
                                                      : rules.word_space;
    return gap >= needed ? " " : "";
}

struct Row {
    std::vector<TextPiece> pieces;
    double middle = 0, height = 0;

    void add(TextPiece piece) {
        const auto count = static_cast<double>(pieces.size());
        middle = (middle * count + piece.middle()) / (count + 1);
        height = std::max(height, piece.height());
        pieces.push_back(std::move(piece));
    }
    double left() const { return std::ranges::min(pieces, {}, &TextPiece::left).left; }
    double right() const { return std::ranges::max(pieces, {}, &TextPiece::right).right; }
};

using Rows = std::vector<Row>;

Rows make_rows(std::vector<TextPiece> pieces) {
    std::ranges::stable_sort(pieces, {}, &TextPiece::middle);
    Rows rows;
    for (TextPiece& piece : pieces) {
        const bool same =
            !rows.empty() && std::abs(piece.middle() - rows.back().middle) <
                                 0.45 * std::min(std::max(piece.height(), 0.1), std::max(rows.back().height, 0.1));
        if (!same) rows.emplace_back();
        rows.back().add(std::move(piece));
    }
    for (Row& row : rows) std::ranges::stable_sort(row.pieces, {}, &TextPiece::left);
    return rows;
}

double median_height(const Rows& rows) {
    std::vector<double> heights;
    for (const Row& row : rows)
        for (const TextPiece& piece : row.pieces) heights.push_back(piece.height());
    if (heights.empty()) return 1;
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::ranges::nth_element(heights, middle);
    return std::max(*middle, 0.1);
}

struct Interval {
    double from = 0, to = 0;
    double width() const { return to - from; }
};

// Running text fills its column: most of its lines reach from edge to edge. Cells of a table do not.
bool is_running_text(const Rows& rows, std::size_t first, std::size_t last, double gutter, bool left_side) {
    std::vector<Interval> extents;
    for (std::size_t i = first; i < last; ++i) {
        std::optional<Interval> extent;
        for (const TextPiece& piece : rows[i].pieces) {
            if (left_side ? piece.right > gutter : piece.left < gutter) continue;
            if (!extent) extent = Interval{piece.left, piece.right};
            extent->from = std::min(extent->from, piece.left);
            extent->to = std::max(extent->to, piece.right);
        }
        if (extent) extents.push_back(*extent);
    }
    if (extents.size() * 2 < last - first) return false;
    const double left = std::ranges::min(extents, {}, &Interval::from).from;
    const double right = std::ranges::max(extents, {}, &Interval::to).to;
    const auto full =
        std::ranges::count_if(extents, [&](const Interval& extent) { return extent.width() >= 0.85 * (right - left); });
    return static_cast<std::size_t>(full) * 10 >= extents.size() * 6;
}

struct Columns {
    std::size_t first = 0, last = 0;  // rows
    double gutter = 0;
};

// The widest gap of a row.
std::optional<Interval> widest_gap(const Row& row) {
    std::optional<Interval> widest;
    double reached = row.pieces.front().right;
    for (const TextPiece& piece : row.pieces) {
        if (piece.left > reached && (!widest || piece.left - reached > widest->width()))
            widest = Interval{reached, piece.left};
        reached = std::max(reached, piece.right);
    }
    return widest;
}

// A stretch of rows with one empty strip through all of them and running text on both sides of it.
std::optional<Columns> find_columns(const Rows& rows) {
    constexpr std::size_t rows_min = 6;
    // No page has this many rows; comparing every row with every other would take long.
    constexpr std::size_t rows_max = 500;
    if (rows.size() > rows_max) return std::nullopt;
    const double strip_min = median_height(rows) * 0.8;
    for (std::size_t first = 0; first + rows_min <= rows.size(); ++first) {
        const auto gap = widest_gap(rows[first]);
        if (!gap || gap->width() < strip_min) continue;
        Interval strip = *gap;
        std::size_t last = first + 1;
        for (; last < rows.size(); ++last) {
            Interval narrowed = strip;
            for (const TextPiece& piece : rows[last].pieces) {
                if (piece.right <= strip.from || piece.left >= strip.to) continue;
                const bool at_left = piece.left < strip.from;
                if (at_left) narrowed.from = std::max(narrowed.from, piece.right);
                if (!at_left) narrowed.to = std::min(narrowed.to, piece.left);
            }
            if (narrowed.width() < strip_min) break;
            strip = narrowed;
        }
        if (last - first < rows_min) continue;
        const double gutter = (strip.from + strip.to) / 2;
        if (is_running_text(rows, first, last, gutter, true) && is_running_text(rows, first, last, gutter, false))
            return Columns{first, last, gutter};
    }
    return std::nullopt;
}

Rows side_of(const Rows& rows, const Columns& columns, bool left_side) {
    Rows side;
    for (std::size_t i = columns.first; i < columns.last; ++i) {
        Row row;
        for (const TextPiece& piece : rows[i].pieces)
            if (((piece.left + piece.right) / 2 < columns.gutter) == left_side) row.add(piece);
        if (!row.pieces.empty()) side.push_back(std::move(row));
    }
    return side;
}

void append(Rows& to, Rows from) { std::ranges::move(from, std::back_inserter(to)); }

// Reading order: what is above the columns, the left column, the right column, what is below.
Rows in_reading_order(Rows rows, int depth) {
    constexpr int depth_max = 8;
    const auto columns = depth < depth_max ? find_columns(rows) : std::nullopt;
    if (!columns) return rows;
    Rows ordered(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(columns->first));
    append(ordered, in_reading_order(side_of(rows, *columns, true), depth + 1));
    append(ordered, in_reading_order(side_of(rows, *columns, false), depth + 1));
    append(ordered,
           in_reading_order(Rows(rows.begin() + static_cast<std::ptrdiff_t>(columns->last), rows.end()), depth + 1));
    return ordered;
}

// Where most lines begin, to a third of a character.
double main_left_edge(const std::vector<PageLine>& lines, double unit) {
    std::map<long, int> counts;
    for (const PageLine& line : lines) ++counts[std::lround(line.left / unit * 3)];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return most == counts.end() ? 0 : static_cast<double>(most->first) * unit / 3;
}

void mark_indents(std::vector<PageLine>& lines, double unit) {
    const double edge = main_left_edge(lines, unit);
    for (PageLine& line : lines) {
        const double indent = (line.left - edge) / unit;
        if (indent >= 1.5 && indent <= 2.6) line.text.insert(0, "　　");
    }
}

std::string without_blanks(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        if (!is_blank(c)) append_code_point(result, c);
    }
    return result;
}

bool is_number(std::string_view text) {
    return !text.empty() && text.size() <= 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool take(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool take_number(std::string_view& text) {
    const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
    if (end == 0 || end > 4) return false;
    text.remove_prefix(end);
    return true;
}

std::string_view without_dashes(std::string_view text) {
    static constexpr std::string_view dashes[] = {"—", "–", "－", "―", "-", "─", "·", "~"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view dash : dashes) {
            if (take(text, dash)) again = true;
            if (text.ends_with(dash)) {
                text.remove_suffix(dash.size());
                again = true;
            }
        }
    }
    return text;
}

}  // namespace

PageLine join_pieces(std::vector<TextPiece> pieces, const GapRules& rules) {
    std::ranges::stable_sort(pieces, {}, &TextPiece::left);
    PageLine line;
    double width = 0, weighted_confidence = 0;
    const TextPiece* previous = nullptr;
    for (const TextPiece& piece : pieces) {
        if (piece.text.empty()) continue;
        if (previous != nullptr) {
            const double unit = std::max(std::min(character_width(*previous), character_width(piece)), 0.01);
            std::size_t start = 0;
            const char32_t next = next_code_point(piece.text, start);
            const std::string_view gap =
                gap_text(code_point_before(line.text, line.text.size()), next, (piece.left - line.right) / unit, rules);
            if (!is_blank(next)) line.text += gap;
            line.right = std::max(line.right, piece.right);
            line.top = std::min(line.top, piece.top);
            line.bottom = std::max(line.bottom, piece.bottom);
        } else {
            line.left = piece.left;
            line.right = piece.right;
            line.top = piece.top;
            line.bottom = piece.bottom;
        }
        line.text += piece.text;
        const double weight = static_cast<double>(std::max(half_widths(piece.text), 1));
        width += weight;
        weighted_confidence += weight * piece.confidence;
        previous = &piece;
    }
    line.text = std::string(trim(line.text));
    if (width > 0)
        line.confidence = static_cast<std::uint8_t>(std::clamp(std::lround(weighted_confidence / width), 0L, 100L));
    return line;
}

std::vector<PageLine> arrange_page(std::vector<TextPiece> pieces, const GapRules& rules) {
    const auto is_usable = [](const TextPiece& piece) {
        return !is_only_blank(piece.text) && std::isfinite(piece.left) && std::isfinite(piece.right) &&
               std::isfinite(piece.top) && std::isfinite(piece.bottom);
    };
    std::erase_if(pieces, [&](const TextPiece& piece) { return !is_usable(piece); });
    if (pieces.empty()) return {};
    Rows rows = make_rows(std::move(pieces));
    const double unit = median_height(rows) * 0.8;
    std::vector<PageLine> lines;
    for (Row& row : in_reading_order(std::move(rows), 0)) lines.push_back(join_pieces(std::move(row.pieces), rules));
    std::erase_if(lines, [](const PageLine& line) { return line.text.empty(); });
    mark_indents(lines, unit);
    return lines;
}

bool is_page_number(std::string_view line) {
    const std::string squeezed = without_blanks(line);
    std::string_view text = without_dashes(squeezed);
    if (is_number(text)) return true;
    std::string_view fraction = text;
    if (take_number(fraction) && take(fraction, "/") && is_number(fraction)) return true;
    // 第3页, 第3页共9页, 共9页第3页, 第3页/共9页
    const auto take_part = [&](std::string_view word) {
        return take(text, word) && take_number(text) && take(text, "页");
    };
    if (text.starts_with("第"))
        return take_part("第") &&
               ((take(text, "/"), take(text, "，"), text.empty()) || (take_part("共") && text.empty()));
    return take_part("共") && ((take(text, "，"), text.starts_with("第")) && take_part("第") && text.empty());
}

bool remove_page_number(std::vector<PageLine>& lines, double page_height) {
    const auto counts = [&](const PageLine& line) {
        if (!is_page_number(line.text)) return false;
        const bool bare = line.text.find_first_not_of("0123456789") == std::string::npos;
        return !bare || line.bottom > 0.9 * page_height || line.top < 0.1 * page_height;
    };
    if (!lines.empty() && counts(lines.back())) {
        lines.pop_back();
        return true;
    }
    if (!lines.empty() && counts(lines.front())) {
        lines.erase(lines.begin());
        return true;
    }
    return false;
}

}  // namespace luoshi::documents
