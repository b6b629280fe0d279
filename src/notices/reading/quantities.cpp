// Quantities: how many of what, exactly or at least or at most, altogether or for each of many bodies.
// Dates, document numbers, article numbers, ages and periods are no quantities.
#include "notices/reading/quantities.hpp"

#include <algorithm>

#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr WordSet durations({"个月", "年", "日", "天", "周", "工作日", "个工作日", "周岁", "岁", "级", "届", "分",
                             "位"});
// Periods of work that count where a limit or a frequency is set: 每天不少于2小时.
constexpr WordSet limits_only({"小时",   "分钟",   "课时", "学时", "次", "元", "天", "周", "个小时",
                               "个课时", "个学时", "倍",   "类",   "种", "级", "县", "市", "校",
                               "条",     "部",     "节",   "本",   "份", "米", "处", "对"});

constexpr WordSet regions({"市州", "县市区", "县（市、区）", "市（州）", "区县", "县区", "乡镇", "省份", "地区", "部门",
                           "单位", "市", "县", "区", "设区市", "街道"});

}  // namespace

void QuantityReader::read() {
    if (!s_.kinds.any(Token::digits, Token::numeral, Token::batch)) return;
    for (size_t i = 0; i < s_.tokens.size(); ++i) {
        const Tok& t = s_.tokens[i];
        switch (t.kind) {
            case Token::stop:
            case Token::semicolon:
            case Token::comma:
            case Token::colon:
                segment_ = i + 1;
                break;
            case Token::title_open:
                ++titles_;
                break;
            case Token::title_close:
                titles_ = std::max(0, titles_ - 1);
                break;
            case Token::digits:
            case Token::numeral:
            case Token::batch:
                if (t.begin >= done_ && titles_ == 0) number(i);
                break;
            default:
                break;
        }
    }
}

void QuantityReader::number(size_t i) {
    const Tok& t = s_.tokens[i];
    if (t.kind == Token::batch) {
        batch(i);
        return;
    }
    Found f;
    f.token = i;
    f.begin = t.begin;
    f.end = t.end();
    if (!value_of(t, f)) return;
    const size_t gap = skip_spaces(text_, f.end);
    f.unit = unit_at(text_.substr(gap + (f.tens ? 3 : 0)));
    if (f.unit.empty()) return;
    if (f.tens) f.unit = text_.substr(gap, f.unit.size() + 3);
    f.end = gap + f.unit.size();
    if (f.unit.ends_with("人") && text_.substr(f.end).starts_with("口")) return;  // 每3万人口
    // 元/课时, 元/生·学期 name one unit.
    if (f.unit.ends_with("元")) per_unit(f);
    limits(f);
    done_ = f.end;
    if (!counts(f)) return;
    report(f);
}

bool QuantityReader::counts(Found& f) {
    if (f.value <= 0 && f.unit != "%") return false;
    find_verb(f);
    const size_t verb = f.verb;
    const bool has_verb = verb < f.verb_end;
    const string_view rest = text_.substr(skip_spaces(text_, f.end));
    if (f.unit.ends_with("工作日") || trim(text_.substr(0, f.begin)).ends_with("每")) return false;
    if (durations.has(f.unit)) {
        // 每周不少于5天, 车龄不超过8年: a limit on something that is measured, no time limit.
        const bool measured =
            f.limited && (f.unit == "天" ? each_before(f)
                                         : f.unit == "年" && !rest.starts_with("内") && !left_object(f).empty() &&
                                               !contains(left_object(f), "期"));
        if (!measured) return false;
    }
    // 14个市州各…: how many bodies share the duty, not a target.
    if (const string_view r = regions.start_of(rest); !r.empty()) {
        const string_view then = rest.substr(r.size());
        if (then.starts_with("各") || then.starts_with("均") || then.starts_with("都") || then.starts_with("每") ||
            then.starts_with("分别"))
            return false;
    }
    if (limits_only.has(f.unit) && !f.limited && !f.most && !each_before(f) && !(has_verb && !f.han)) return false;
    if (f.unit == "元" && !f.limited && !f.most && !each_before(f) && !has_verb && !price_before(f)) return false;
    if (f.han) {
        if (f.limited && f.value >= 1) return rest.empty() || !rest.starts_with("方面");
        if (!has_verb) return each_before(f) && !limits_only.has(f.unit);
        const string_view word = text_.substr(verb, f.verb_end - verb);
        static constexpr WordSet loose({"坚持", "突出", "聚焦", "统一", "围绕", "立足", "增强", "贯彻", "落实",
                                        "提升", "实现", "抓好", "办",   "开",   "建",   "设",   "配",   "评",
                                        "选",   "派",   "参加", "学习", "采取", "服务", "发展"});
        if (loose.has(trim(word)) || count_chars(word) < 2) return false;
        return !rest.starts_with("方面") && !rest.starts_with("月");
    }
    // A bare count in running text (共有3个问题) is no target; a verb, a limit, or a counted object makes one.
    if (text_.substr(0, f.begin).ends_with("前") || text_.substr(0, f.begin).ends_with("上述") ||
        text_.substr(0, f.begin).ends_with("以下") || text_.substr(0, f.begin).ends_with("下列"))
        return false;
    return true;
}

bool QuantityReader::price_before(const Found& f) const {
    const size_t from = f.begin > 60 ? f.begin - 60 : 0;
    const string_view before = text_.substr(from, f.begin - from);
    return contains(before, "标准") || contains(before, "补助") || contains(before, "费") || contains(before, "奖") ||
           contains(before, "经费") || contains(before, "价");
}

bool QuantityReader::each_before(const Found& f) const {
    for (size_t j = f.token; j-- > nearest_back(f.token);) {
        if (s_.tokens[j].kind == Token::each && s_.tokens[j].begin >= s_.begin) return true;
        if (s_.tokens[j].kind == Token::recurring && s_.word(s_.tokens[j]).starts_with("每")) return true;
    }
    return false;
}

void QuantityReader::batch(size_t i) {
    if (s_.place == Place::heading) return;  // the heading announces what the text counts
    const Tok& t = s_.tokens[i];
    if (text_.substr(t.end()).starts_with("次") || text_.substr(0, t.begin).ends_with("第")) return;
    Found f;
    f.token = i;
    f.begin = t.begin;
    f.end = t.end();
    f.batch = true;
    f.unit = "批";
    f.comparator = "unspecified";
    find_verb(f);
    if (f.verb == f.verb_end) return;
    done_ = f.end;
    report(f);
}

void QuantityReader::report(Found& f) {
    if (f.verb_end == 0) find_verb(f);
    Quantity& q = m_.document.quantities.emplace_back();
    q.path = s_.path_value();
    q.line = s_.line(f.begin);
    q.raw = std::string(text_.substr(f.begin, f.end - f.begin));
    if (!f.batch) q.value = f.value;
    q.value_max = f.most;
    q.comparator = f.most ? ">=" : std::string(f.comparator);
    q.unit = f.unit == "％" ? "%" : std::string(f.unit);
    if (f.verb < f.verb_end) q.verb = without_spaces(text_.substr(f.verb, f.verb_end - f.verb));
    object(f, q);
    scope(f, q);
    if (!f.most) return;
    Quantity upper = q;
    upper.value = f.most;
    upper.value_max.reset();
    upper.comparator = "<=";
    m_.document.quantities.push_back(std::move(upper));
}

void read_quantities(const Stretch& stretch, Memory& memory) { QuantityReader(stretch, memory).read(); }

}  // namespace luoshi::notices::reading
