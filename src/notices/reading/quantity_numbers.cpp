// A number in the text with its unit, and the limits that stand before and after it.
#include <cmath>

#include "notices/reading/dates.hpp"
#include "notices/reading/numerals.hpp"
#include "notices/reading/quantities.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

// Longest first where one begins another.
constexpr WordSet units({"平方公里", "平方米", "立方米",  "个工作日", "个百分点", "工作日", "个学时", "个课时",
                         "个小时",   "个月",   "元/课时", "人次",     "课时",     "学时",   "学分",   "小时",
                         "分钟",     "周岁",   "公里",    "公斤",     "百分点",   "具",     "例",     "句",
                         "首",       "幅",     "床",      "吨",       "人天",     "辆次",   "场次",   "课",
                         "卷",       "枚",     "把",      "顶",       "艘",       "眼",     "口",     "盘",
                         "杯",       "桌",     "屋",      "列",       "个",       "所",     "名",     "家",
                         "门",       "项",     "人",      "次",       "支",       "套",     "场",     "期",
                         "批",       "件",     "张",      "册",       "台",       "辆",     "班",     "户",
                         "篇",       "本",     "间",      "处",       "种",       "类",     "对",     "片",
                         "块",       "座",     "栋",      "艘",       "组",       "团",     "份",     "节",
                         "元",       "亩",     "吨",      "米",       "岁",       "天",     "日",     "周",
                         "年",       "倍",     "位",      "条",       "部",       "届",     "级",     "％",
                         "%",        "分",     "盏",      "棵",       "只",       "校",     "县",     "市"});

}  // namespace

string_view QuantityReader::unit_at(string_view text) { return units.start_of(text); }

bool QuantityReader::value_of(const Tok& t, Found& f) {
    const string_view before = text_.substr(0, t.begin);
    if (before.ends_with("第") || before.ends_with("〔") || before.ends_with("[")) return false;
    if (t.begin > 0) {
        const unsigned char prior = static_cast<unsigned char>(text_[t.begin - 1]);
        if (is_ascii_letter(prior) || prior == '-' || prior == '.' || prior == '/') return false;
    }
    if (const auto date = date_at(text_, t.begin)) {
        done_ = date->end;
        return false;
    }
    if (t.kind == Token::digits) {
        const Digits digits = scan_digits(text_, t.begin);
        if (digits.count > 12) return false;
        f.value = static_cast<double>(digits.value);
        f.end = digits.end;
        const Char dot = decode(text_, f.end);
        if (fold(dot.code) == '.' || (fold(dot.code) == ',' && digits.count <= 3)) {
            const Digits rest = scan_digits(text_, f.end + dot.size);
            if (fold(dot.code) == '.' && rest.count > 0 && rest.count < 6) {
                f.value += static_cast<double>(rest.value) / std::pow(10.0, rest.count);
                f.end = rest.end;
            } else if (fold(dot.code) == ',' && rest.count == 3) {
                f.value = f.value * 1000 + static_cast<double>(rest.value);
                f.end = rest.end;
            }
        }
    } else {
        if (text_.substr(t.end()).starts_with("分之")) return false;
        string_view word = s_.word(t);
        if (word.size() > 3 && word.ends_with("万")) {  // 五万平方米: 万 belongs to the unit
            word.remove_suffix(3);
            f.end -= 3;
        }
        const auto value = parse_numeral(word);
        if (!value) return false;
        f.value = static_cast<double>(*value);
        f.han = true;
        if (before.ends_with("百分之")) {
            f.unit = "%";
            f.begin = t.begin - 9;
            f.token = f.token > 0 ? f.token - 1 : 0;  // 百 is a token of its own
            limits(f);
            done_ = f.end;
            report(f);
            return false;
        }
        if (before.ends_with("分之") || before.ends_with("统") || before.ends_with("唯") || before.ends_with("之"))
            return false;
    }
    range(t, f);
    multiplier(f);
    return true;
}

// 3-5所, 3至5所
void QuantityReader::range(const Tok& t, Found& f) {
    size_t at = skip_spaces(text_, f.end);
    // 3所至5所 writes the unit twice.
    const Char c = decode(text_, at);
    const char32_t folded = fold(c.code);
    if (folded != '-' && folded != '~' && c.code != 0x2014 && c.code != 0x2013 && c.code != U'至' && c.code != U'到' &&
        c.code != 0x301C && c.code != 0x2015)
        return;
    at = skip_spaces(text_, at + c.size);
    if (c.code == 0x2014 && decode(text_, at).code == 0x2014) at += 3;
    if (t.kind == Token::digits) {
        const Digits most = scan_digits(text_, at);
        if (most.count == 0 || most.count > 12 || static_cast<double>(most.value) <= f.value) return;
        f.most = static_cast<double>(most.value);
        f.end = most.end;
    } else {
        const size_t end = numeral_run(text_, at);
        const auto most = parse_numeral(text_.substr(at, end - at));
        if (!most || static_cast<double>(*most) <= f.value) return;
        f.most = static_cast<double>(*most);
        f.end = end;
    }
}

void QuantityReader::multiplier(Found& f) const {
    const string_view rest = text_.substr(skip_spaces(text_, f.end));
    if (rest.starts_with("余") || rest.starts_with("多")) {
        f.comparator = "~";
        f.limited = true;
        f.end = skip_spaces(text_, f.end) + 3;
        return;
    }
    // 万 stays with the unit: 300万册 are 300 万册.
    f.tens = rest.starts_with("万") || rest.starts_with("亿") ||
             (!f.han && (rest.starts_with("千") || rest.starts_with("百")));
}

void QuantityReader::per_unit(Found& f) const {
    const Char slash = decode(text_, f.end);
    if (fold(slash.code) != '/') return;
    size_t at = f.end + slash.size;
    const size_t from = at;
    while (at < text_.size() && at < from + 36) {
        const Char c = decode(text_, at);
        if (fold(c.code) != '/' && c.code != 0xB7 && c.code != 0x2022 && (!is_han(c.code) || stops_unit(at, from)))
            break;
        at += c.size;
    }
    const size_t begin = f.end - f.unit.size();
    f.end = at;
    f.unit = text_.substr(begin, at - begin);
}

bool QuantityReader::stops_unit(size_t at, size_t from) const {
    const string_view so_far = text_.substr(from, at - from);
    static constexpr WordSet whole({"课时", "学期", "人",     "生",   "次", "月", "年", "天", "日", "学时",
                                    "小时", "节",   "平方米", "学年", "期", "门", "项", "户", "所", "校",
                                    "班",   "个",   "件",     "张",   "册", "台", "吨", "亩"});
    if (text_.substr(at).starts_with("学年") || text_.substr(at).starts_with("学期") ||
        text_.substr(at).starts_with("课时"))
        return false;
    return whole.has(so_far.substr(so_far.rfind("·") == string_view::npos ? 0 : so_far.rfind("·") + 2));
}

// What stands before and after: 不超过5元, 1所以上, 30所左右.
void QuantityReader::limits(Found& f) const {
    const bool of_whole = trim(text_.substr(0, f.begin)).ends_with("的");  // 不低于工资标准的80%
    for (size_t j = f.token; j-- > nearest_back(f.token);) {
        const Tok& before = s_.tokens[j];
        if (before.kind == Token::digits || before.kind == Token::numeral || before.kind == Token::batch) break;
        const bool near = f.begin - before.end() <= 24;
        if (!near && !of_whole) break;
        string_view comparator;
        if (before.kind == Token::at_least)
            comparator = ">=";
        else if (before.kind == Token::at_most)
            comparator = "<=";
        else if (before.kind == Token::about)
            comparator = "~";
        if (comparator.empty()) continue;
        const bool adjacent = skip_spaces(text_, before.end()) == f.begin;
        // 约, 近, 限, 满 act only on the number right behind them.
        if (!adjacent && before.size <= 3) continue;
        f.comparator = comparator;
        f.limited = true;
        if (adjacent) f.begin = before.begin;
        break;
    }
    const size_t gap = skip_spaces(text_, f.end);
    const string_view rest = text_.substr(gap);
    const auto take = [&](string_view word, string_view comparator) {
        if (!rest.starts_with(word)) return false;
        f.comparator = comparator;
        f.limited = true;
        f.end = gap + word.size();
        return true;
    };
    (void)(take("及以上", ">=") || take("（含）以上", ">=") || take("以上", ">=") || take("及以下", "<=") ||
           take("（含）以下", "<=") || take("以下", "<=") || take("（含）以内", "<=") || take("以内", "<=") ||
           take("之内", "<=") || take("左右", "~") || take("上下", "~"));
}

}  // namespace luoshi::notices::reading
