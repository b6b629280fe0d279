// The words around a quantity: the verb that asks for it, the object that is counted, and whether it is meant for each
// of many.
#include <algorithm>
#include <utility>

#include "notices/reading/numerals.hpp"
#include "notices/reading/quantities.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {

// The verbs that end where the quantity begins; or the last verb before it, when only its object stands between.
void QuantityReader::find_verb(Found& f) const {
    size_t begin = f.begin;
    size_t i = f.token;
    while (i > segment_ && s_.tokens[i - 1].begin >= f.begin) --i;
    const size_t nearest = i;
    bool any = false;
    while (i > segment_) {
        const Tok& t = s_.tokens[i - 1];
        if (t.begin < s_.begin || skip_spaces(text_, t.end()) != begin) break;
        const bool joins = t.kind == Token::manner && (t.mark == Mark::join || t.mark == Mark::weigh);
        if (t.kind != Token::verb && !(joins && any)) break;
        any = any || t.kind == Token::verb;
        begin = t.begin;
        --i;
    }
    f.verb = begin;
    f.verb_end = f.begin;
    if (any || f.batch) return;
    f.verb = f.verb_end = f.begin;
    if (leading_verb(f, nearest)) return;
    for (size_t j = nearest; j-- > nearest_back(nearest);) {
        const Tok& t = s_.tokens[j];
        if (t.begin < s_.begin) break;
        if (t.kind == Token::manner || (t.kind == Token::verb && t.size < 6)) continue;
        if (t.kind == Token::quote_open || t.kind == Token::quote_close || t.kind == Token::body ||
            t.kind == Token::pause)
            continue;
        if (t.kind == Token::at_least || t.kind == Token::at_most || t.kind == Token::about) continue;
        if (t.kind != Token::verb || t.size < 6) break;
        string_view between = trim(text_.substr(t.end(), f.begin - t.end()));
        if (j + 1 < f.token &&
            (s_.tokens[nearest - 1].kind == Token::at_least || s_.tokens[nearest - 1].kind == Token::at_most)) {
            between = trim(text_.substr(t.end(), s_.tokens[nearest - 1].begin - t.end()));
        }
        const bool list = between.ends_with("等");
        if (contains(between, "、") && !list) break;
        if (count_chars(between) < 2 || count_chars(between) > 24) break;
        f.verb = t.begin;
        f.verb_end = t.end();
        for (size_t k = j; k > segment_ && s_.tokens[k - 1].kind == Token::verb && s_.tokens[k - 1].end() == f.verb &&
                           s_.tokens[k - 1].begin >= s_.begin;
             --k) {
            f.verb = s_.tokens[k - 1].begin;
        }
        if (!list) f.left = between;
        break;
    }
}

// 备案职业技能等级认定机构120家: the verb that opens the member, with its object up to the number.
bool QuantityReader::leading_verb(Found& f, size_t nearest) const {
    size_t i = nearest_back(nearest);
    size_t at = i > 0 ? s_.tokens[i - 1].end() : s_.begin;
    at = skip_spaces(text_, std::max(at, s_.begin));
    while (i < nearest && s_.tokens[i].begin < at) ++i;
    while (i < nearest && skip_spaces(text_, at) == s_.tokens[i].begin &&
           (s_.tokens[i].kind == Token::manner || s_.tokens[i].kind == Token::whole))
        at = s_.tokens[i++].end();
    if (i >= nearest || s_.tokens[i].kind != Token::verb || s_.tokens[i].size < 6 ||
        s_.tokens[i].begin != skip_spaces(text_, at))
        return false;
    static constexpr WordSet pivots(
        {"支持", "鼓励", "引导", "组织", "指导", "推动", "安排", "动员", "督促", "要求", "负责", "确保", "按照"});
    if (pivots.has(s_.word(s_.tokens[i]))) return false;
    size_t end = s_.tokens[i].end();
    size_t next = i + 1;
    while (next < nearest && s_.tokens[next].kind == Token::verb && s_.tokens[next].begin == end &&
           s_.tokens[next].size >= 6)
        end = s_.tokens[next++].end();
    size_t object_end = f.begin;
    for (size_t j = next; j < nearest; ++j) {
        const Token k = s_.tokens[j].kind;
        if (k == Token::digits || k == Token::numeral || k == Token::each || k == Token::pause) return false;
        if (k == Token::at_least || k == Token::at_most || k == Token::about)
            object_end = std::min<size_t>(object_end, s_.tokens[j].begin);
    }
    const string_view between = trim(text_.substr(end, object_end > end ? object_end - end : 0));
    if (count_chars(between) < 2 || count_chars(between) > 24) return false;
    f.verb = s_.tokens[i].begin;
    f.verb_end = end;
    f.left = between;
    return true;
}

void QuantityReader::object(const Found& f, Quantity& q) const {
    size_t begin = skip_spaces(text_, f.end);
    string_view rest = text_.substr(begin, std::min(s_.end, text_.size()) - begin);
    if (rest.starts_with("的")) rest.remove_prefix(3);
    static constexpr WordSet relatives({"由",   "集",   "具有", "以",   "能",       "有",   "面向", "符合",
                                        "经",   "在",   "为",   "可",   "特色鲜明", "富有", "具备", "满足",
                                        "能够", "覆盖", "适应", "服务", "与",       "引领"});
    const bool relative = relatives.starts(rest);
    size_t end = 0;
    size_t last_of = string_view::npos;
    size_t chars = 0;
    int quotes = 0;
    while (end < rest.size() && chars < 160) {
        const Char c = decode(rest, end);
        const char32_t folded = fold(c.code);
        if (is_open_quote(c.code))
            ++quotes;
        else if (is_close_quote(c.code))
            --quotes;
        else if (folded == ',' || is_clause_stop(c.code) || folded == '(' || folded == ')' || c.code == 0x300A)
            break;
        else if (c.code == 0x3001 && !relative && quotes <= 0)
            break;
        else if (is_digit(c.code) && chars >= 2 && quotes <= 0 &&
                 !unit_at(rest.substr(scan_digits(rest, end).end)).empty())
            break;
        else if ((c.code == U'和' || c.code == U'及' || c.code == U'与' || c.code == U'并') && !relative &&
                 quotes <= 0) {
            const Char after = decode(rest, skip_spaces(rest, end + 3));
            if (is_digit(after.code) || c.code == U'并') break;
        } else if (c.code == U'的') {
            last_of = end;
        }
        end += c.size;
        ++chars;
    }
    string_view object = trim(rest.substr(0, end));
    if (relative && last_of != string_view::npos && last_of < end)
        object = trim(rest.substr(last_of + 3, end - last_of - 3));
    for (const auto& [word, comparator] :
         {std::pair<string_view, string_view>{"以上", ">="}, {"以下", "<="}, {"左右", "~"}, {"以内", "<="}}) {
        if (object.ends_with(word) && object.size() > word.size()) {
            object.remove_suffix(word.size());
            if (q.comparator == "=") q.comparator = std::string(comparator);
        }
    }
    for (const string_view measure : {string_view("的标准"), string_view("的比例"), string_view("的要求")}) {
        if (const size_t at = object.find(measure); at != string_view::npos) object = object.substr(0, at);
    }
    object = without_predicate(object);
    if (count_chars(object) > 60) object = {};
    if (object.empty()) object = f.left;
    if (object.empty()) object = left_object(f);
    q.object = std::string(object);
}

// 3家以上企业签订共建协议: what the object does is no part of its name.
string_view QuantityReader::without_predicate(string_view object) {
    static constexpr WordSet words({"负责", "签订", "参加", "担任", "进行", "用于", "参与", "从事", "开展", "承担",
                                    "完成", "支付", "入选", "获得", "配备", "参赛", "作为"});
    for (size_t at = words.find_in(object, 0); at != string_view::npos; at = words.find_in(object, at + 3)) {
        if (at == 0) return {};
        if (at >= 6) return trim(object.substr(0, at));
    }
    return object;
}

// 课后服务费每生每课时不超过5元: the object stands in front.
string_view QuantityReader::left_object(const Found& f) const {
    size_t begin = s_.begin;
    for (size_t j = f.token; j-- > 0 && f.token - j < farthest;) {
        const Token k = s_.tokens[j].kind;
        if (j < segment_ || k == Token::pause) {
            begin = std::max(begin, s_.tokens[j].end());
            break;
        }
    }
    size_t end = std::min(f.verb < f.verb_end ? f.verb : f.begin, f.begin);
    for (size_t j = nearest_back(f.token); j < f.token; ++j) {
        const Tok& t = s_.tokens[j];
        if (t.begin < begin) continue;
        const bool opens = t.kind == Token::each || t.kind == Token::recurring || t.kind == Token::whole ||
                           t.kind == Token::at_most || t.kind == Token::at_least || t.kind == Token::about;
        if (opens && t.begin > begin && s_.word(t) != "满") {
            end = std::min<size_t>(end, t.begin);
            break;
        }
    }
    if (end <= begin) return {};
    string_view object = trim(text_.substr(begin, end - begin));
    static constexpr string_view tails[] = {"原则上", "标准为", "均为", "分别为", "应当", "必须", "为", "按",
                                            "是",     "应",     "须",   "达到",   "达",   "均",   "都", "要",
                                            "按照",   "一般",   "每",   "对",     "向",   "给",   "由"};
    for (bool again = true; again;) {
        again = false;
        for (const string_view tail : tails) {
            if (object.ends_with(tail) && object.size() > tail.size()) {
                object.remove_suffix(tail.size());
                object = trim(object);
                again = true;
            }
        }
    }
    return count_chars(object) <= 40 ? object : string_view{};
}

// 每所学校组织培训，参训教师不少于5名: 每 reaches over the comma, unless the sentence turns to the whole.
size_t QuantityReader::carried_each(const Found& f) const {
    const size_t first = sentence_begin(s_.tokens, f.token);
    for (size_t j = nearest_back(f.token); j < f.token; ++j) {
        if (s_.tokens[j].kind == Token::whole) return s_.tokens.size();
    }
    for (size_t j = std::min(segment_, f.token); j-- > first;) {
        const Tok& t = s_.tokens[j];
        if (t.begin < s_.begin || t.kind == Token::whole) break;
        if (t.kind != Token::each || !s_.word(t).starts_with("每")) continue;
        size_t each = j;  // 每生每学期 begins with its first 每
        while (each > first && s_.tokens[each - 1].kind == Token::each && t.begin - s_.tokens[each - 1].begin <= 18)
            --each;
        return each;
    }
    return s_.tokens.size();
}

void QuantityReader::scope(const Found& f, Quantity& q) const {
    const size_t verb = f.verb < f.verb_end ? f.verb : f.begin;
    size_t each = s_.tokens.size();
    for (size_t j = f.token; j-- > nearest_back(f.token);) {
        const Tok& t = s_.tokens[j];
        if (t.begin < s_.begin) break;
        if (t.kind == Token::whole && t.end() <= f.begin) return;
        if (t.kind == Token::each || (t.kind == Token::recurring && s_.word(t).starts_with("每"))) {
            each = j;
            if (s_.word(t) == "各") break;
        } else if (each < s_.tokens.size() && t.kind != Token::numeral) {
            break;
        }
    }
    if (each == s_.tokens.size()) each = carried_each(f);
    if (each == s_.tokens.size()) return;
    const Tok& t = s_.tokens[each];
    string_view per;
    if (s_.word(t).ends_with("均")) {
        per = s_.word(t);
    } else if (s_.word(t).starts_with("每")) {
        size_t end = std::min(verb, f.begin);
        for (size_t j = each + 1; j < f.token; ++j) {
            const Token k = s_.tokens[j].kind;
            if (k == Token::digits && s_.tokens[j].begin == t.end()) continue;  // 每3万人口
            if (k == Token::digits || k == Token::numeral || k == Token::verb || k == Token::manner ||
                k == Token::at_most || k == Token::at_least || k == Token::about || k == Token::by_whom) {
                end = std::min<size_t>(end, s_.tokens[j].begin);
                break;
            }
        }
        per = trim(text_.substr(t.begin, end > t.begin ? end - t.begin : 0));
        if (count_chars(per) > 14 || count_chars(per) < 2) return;
    } else {
        const bool before_verb = each + 1 < s_.tokens.size() && s_.tokens[each + 1].begin == t.end() &&
                                 s_.tokens[each + 1].kind == Token::verb;
        size_t begin = segment_ > 0 ? s_.tokens[segment_ - 1].end() : s_.begin;
        begin = std::max(begin, s_.begin);
        for (size_t j = nearest_back(each); j < each; ++j) {  // 支持 14 个市州各…
            const Tok& lead = s_.tokens[j];
            if (lead.begin < begin || skip_spaces(text_, begin) != lead.begin) continue;
            if (lead.kind == Token::verb || lead.kind == Token::manner) begin = lead.end();
        }
        const size_t end = before_verb || text_.substr(t.end()).starts_with(" ") || t.end() == f.begin ||
                                   skip_spaces(text_, t.end()) == f.begin
                               ? t.begin
                               : std::min(verb, f.begin);
        if (end <= begin) return;
        per = trim(text_.substr(begin, end - begin));
        for (const string_view tail : {string_view("应"), string_view("要"), string_view("须"), string_view("均"),
                                       string_view("应当"), string_view("原则上"), string_view("至少")}) {
            if (per.ends_with(tail)) per = trim(per.substr(0, per.size() - tail.size()));
        }
        if (count_chars(per) > 40 || per.empty()) return;
    }
    q.scope = "each";
    q.per = std::string(per);
}

}  // namespace luoshi::notices::reading
