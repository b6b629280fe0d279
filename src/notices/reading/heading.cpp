#include "notices/reading/heading.hpp"

#include <algorithm>

#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr size_t longest_run_in = 40;  // characters
constexpr size_t longest_line = 60;
constexpr size_t longest_scan = 260;  // bytes looked at

constexpr WordSet commands({"应当",   "必须",   "不得", "负责",   "本通知", "本办法", "本意见", "本规定",
                            "本细则", "本方案", "是",   "有下列", "下列",   "予以",   "可以",   "按照",
                            "根据",   "适用",   "施行", "废止",   "制定本", "包括",   "如下",   "不超过",
                            "不少于", "由省",   "由市", "由各",   "由教育", "每",     "须",     "应"});
// 适应, 相应, 供应, 应急, 应用 hold 应 without commanding.
constexpr WordSet before_should({"适", "相", "供", "反", "响", "对", "效"});
constexpr WordSet after_should({"急", "用", "对", "届", "考"});

bool is_sentence(string_view text) {
    for (size_t at = commands.find_in(text, 0); at != string_view::npos; at = commands.find_in(text, at + 3)) {
        const string_view word = commands.start_of(text.substr(at));
        if (word == "应" && (before_should.ends(text.substr(0, at)) || after_should.starts(text.substr(at + 3))))
            continue;
        if (word == "每" && text.substr(at + 3).starts_with("况")) continue;
        return true;
    }
    return false;
}

}  // namespace

Heading split_heading(string_view body, Style style, Below below) {
    const bool more = below != Below::nothing;
    Heading result;
    if (style == Style::article || style == Style::say) return result;
    size_t chars = 0;
    size_t commas = 0;
    int depth = 0;
    size_t at = 0;
    Char stop;
    while (at < body.size() && at < longest_scan) {
        const auto byte = static_cast<unsigned char>(body[at]);
        if (byte >= 0xE4 && byte <= 0xE9) {
            at += 3;
            if (++chars > longest_line) break;
            continue;
        }
        const Char c = decode(body, at);
        const char32_t folded = fold(c.code);
        if (c.code == 0x300A || folded == '(' || folded == '[')
            ++depth;
        else if (c.code == 0x300B || folded == ')' || folded == ']')
            depth = std::max(0, depth - 1);
        else if (depth == 0 && folded == ',')
            ++commas;
        else if (depth == 0 && is_clause_stop(c.code)) {
            stop = c;
            break;
        } else if (depth == 0 && is_space(c.code) && chars >= 2 && chars <= 20 && commas == 0) {
            // 一、工作目标　　到2025年…
            const size_t next = skip_spaces(body, at);
            if (columns(body.substr(at, next - at)) >= 2 && next < body.size() && !is_sentence(body.substr(0, at)) &&
                body.find("。", next) != string_view::npos) {
                result.text = body.substr(0, at);
                result.rest = next;
                result.run_in = true;
                return result;
            }
        }
        at += c.size;
        ++chars;
    }
    const bool whole = stop.size == 0 && at >= body.size();
    const string_view front = trim(body.substr(0, at));
    if (front.empty()) return result;
    if (whole) {  // no stop at all: a heading on its own line, unless the sentence was cut
        if (is_comma(last_char(body)) || chars > longest_line || (commas > 0 && chars > longest_run_in)) return result;
        if (!more && commas > 0 && is_sentence(front)) return result;
        result.text = front;
        result.rest = body.size();
        return result;
    }
    if (stop.size == 0) return result;
    const size_t next = skip_spaces(body, at + stop.size);
    const char32_t folded = fold(stop.code);
    const bool last = next >= body.size();
    if (folded == ':' && last && more && chars <= 24 && commas == 0 && !is_sentence(front)) {
        result.text = front;
        result.rest = body.size();
        return result;
    }
    if (folded != 0x3002) return result;
    if (chars > longest_run_in || commas > 2 || (commas == 2 && chars > 32) || is_sentence(front)) return result;
    // 整治交通秩序，设置标志。由市公安局牵头: the duty and who does it, no heading.
    if (commas > 0 && body.substr(next).starts_with("由") && contains(body.substr(next, 150), "牵头")) return result;
    if (last && (!more || commas > (below == Below::clauses ? 1U : 0U))) return result;
    result.text = front;
    result.rest = next;
    result.run_in = !last;
    return result;
}

}  // namespace luoshi::notices::reading
