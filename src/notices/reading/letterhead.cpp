// Putting torn letterheads together: names one a line, glued, in columns, or cut into left and right pieces by a text
// layer.
#include <algorithm>

#include "notices/reading/bodies.hpp"
#include "notices/reading/head.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

struct Piece {
    std::string text;
    int line = 0;
};

// Pieces of a line: the columns between wide gaps, each without 文件.
void cut_line(const Paragraph& p, std::vector<Piece>& out) {
    const auto add = [&](string_view part) {
        std::string text = without_spaces(part);
        if (text.ends_with("文件")) text.resize(text.size() - 6);
        if (text.ends_with("令") && is_body_name(string_view(text).substr(0, text.size() - 3)))
            text.resize(text.size() - 3);
        if (!text.empty()) out.push_back({std::move(text), p.first_line});
    };
    const std::string whole = without_spaces(p.text);
    const bool apart = split_bodies(p.text).size() > 1 && !p.spaced;
    if (!apart && (p.spaced || is_body_name(whole))) {
        add(whole);
        return;
    }
    size_t begin = 0;
    for (size_t at = 0; at < p.text.size();) {
        const Char c = decode(p.text, at);
        const size_t next = skip_spaces(p.text, at);
        const string_view before = trim(p.text.substr(begin, at - begin));
        if (is_space(c.code) && (columns(p.text.substr(at, next - at)) >= 3 || is_body_name(before))) {
            add(p.text.substr(begin, at - begin));
            begin = next;
        }
        at = std::max(next, at + c.size);
    }
    add(p.text.substr(begin));
}

// 湖南 of 湖南省发: what a left piece begins with. Empty where the piece is no beginning of a name.
bool starts_with_region(string_view text) {
    static constexpr WordSet names({"北京",   "天津", "上海",   "重庆", "河北", "山西", "辽宁", "吉林",
                                    "黑龙江", "江苏", "浙江",   "安徽", "福建", "江西", "山东", "河南",
                                    "湖北",   "湖南", "广东",   "海南", "四川", "贵州", "云南", "陕西",
                                    "甘肃",   "青海", "内蒙古", "广西", "西藏", "宁夏", "新疆", "中共"});
    return names.starts(text) || !region_of(text).empty() ||
           (text.size() <= 12 && text.size() >= 6 &&
            (text.ends_with("市") || text.ends_with("县") || text.ends_with("州")));
}

// Joins a left and a right piece; a stretch that both show (湖南省发 + 发展…) counts once.
std::string join_pieces(string_view left, string_view right) {
    size_t shared = 0;
    for (size_t k = std::min(left.size(), right.size()); k >= 3; --k) {
        if (left.ends_with(right.substr(0, k)) &&
            (k == right.size() || (static_cast<unsigned char>(right[k]) & 0xC0U) != 0x80U)) {
            shared = k;
            break;
        }
    }
    return std::string(left) + std::string(right.substr(shared));
}

}  // namespace

Letterhead read_letterhead(const Page& page, const std::vector<size_t>& paragraphs) {
    Letterhead result;
    std::vector<Piece> pieces;
    for (const size_t i : paragraphs) {
        if (pieces.size() < 64) cut_line(page.paragraphs()[i], pieces);
    }
    std::vector<const Piece*> left;   // beginnings: 湖南, 湖南省发
    std::vector<const Piece*> right;  // names or their ends, in order
    for (const Piece& piece : pieces) {
        const bool named = body_suffix(piece.text) > 0;
        if (named)
            right.push_back(&piece);
        else if (starts_with_region(piece.text) && piece.text.size() <= 60)
            left.push_back(&piece);
    }
    if (right.empty()) return result;
    result.lines = {right.front()->line, right.back()->line};
    string_view region;
    for (const Piece* p : right) {
        if (region.empty()) region = region_of(p->text);
    }
    size_t used = 0;
    for (size_t i = 0; i < right.size(); ++i) {
        const Piece& piece = *right[i];
        const bool whole = starts_with_region(piece.text) || piece.text.starts_with("中") ||
                           piece.text.starts_with("国") || piece.text.starts_with("全国");
        if (whole) {
            const auto glued = split_glued_bodies(piece.text);
            if (glued.empty())
                result.names.push_back(piece.text);
            else
                result.names.insert(result.names.end(), glued.begin(), glued.end());
            continue;
        }
        if (!left.empty()) {
            const Piece& start = *left[left.size() == 1 ? 0 : std::min(used, left.size() - 1)];
            ++used;
            result.names.push_back(join_pieces(start.text, piece.text));
            result.torn = true;
            result.lines[0] = std::min(result.lines[0], start.line);
            result.lines[1] = std::max(result.lines[1], start.line);
        } else if (!region.empty()) {
            const std::string name = full_name(piece.text, region);
            result.names.push_back(name == piece.text ? std::string(region) + name : name);
        } else {
            result.names.push_back(piece.text);
        }
    }
    for (const Piece* p : left) {
        if (result.torn) result.lines[1] = std::max(result.lines[1], p->line);
    }
    return result;
}

}  // namespace luoshi::notices::reading
