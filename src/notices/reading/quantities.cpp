// Quantities: how many of what, exactly or at least or at most, altogether or for each of many bodies.
// Dates, document numbers, article numbers, ages and periods are no quantities.
#include <algorithm>
#include <cmath>

#include "notices/reading/dates.hpp"
#include "notices/reading/numerals.hpp"
#include "notices/reading/stretch.hpp"
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

constexpr WordSet durations({"个月", "年", "日", "天", "周", "工作日", "个工作日", "周岁", "岁", "级", "届", "分",
                             "位"});
// Periods of work that count where a limit or a frequency is set: 每天不少于2小时.
constexpr WordSet limits_only({"小时",   "分钟",   "课时", "学时", "次", "元", "天", "周", "个小时",
                               "个课时", "个学时", "倍",   "类",   "种", "级", "县", "市", "校",
                               "条",     "部",     "节",   "本",   "份", "米", "处", "对"});

constexpr WordSet regions({"市州", "县市区", "县（市、区）", "市（州）", "区县", "县区", "乡镇", "省份", "地区", "部门",
                           "单位", "市", "县", "区", "设区市", "街道"});

bool in(string_view text, const auto& list) { return list.has(text); }

string_view unit_at(string_view text) { return units.start_of(text); }

struct Found {
    size_t token = 0;
    size_t begin = 0;  // of the value
    size_t end = 0;    // after value, unit and what limits it
    double value = 0;
    std::optional<double> most;
    size_t verb = 0;  // where the verb's words begin and end; the same place: no verb
    size_t verb_end = 0;
    string_view left;   // the object where it stands between verb and number: 建设实验区10个
    bool tens = false;  // 万 stands before the unit
    bool batch = false;
    bool han = false;
    string_view unit;
    string_view comparator = "=";

    bool limited = false;  // the text sets a limit
};

class Reader {
 public:
    Reader(const Stretch& stretch, Memory& memory) : s_(stretch), m_(memory), text_(stretch.text()) {}

    void read() {
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

 private:
    // Nothing farther back than this many tokens bears on a number: the time stays linear on any text.
    static constexpr size_t farthest = 64;
    size_t nearest_back(size_t token) const { return std::max(segment_, token > farthest ? token - farthest : 0); }

    void number(size_t i) {
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

    bool value_of(const Tok& t, Found& f) {
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
    void range(const Tok& t, Found& f) {
        size_t at = skip_spaces(text_, f.end);
        // 3所至5所 writes the unit twice.
        const Char c = decode(text_, at);
        const char32_t folded = fold(c.code);
        if (folded != '-' && folded != '~' && c.code != 0x2014 && c.code != 0x2013 && c.code != U'至' &&
            c.code != U'到' && c.code != 0x301C && c.code != 0x2015)
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

    void multiplier(Found& f) const {
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

    void per_unit(Found& f) const {
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

    bool stops_unit(size_t at, size_t from) const {
        const string_view so_far = text_.substr(from, at - from);
        static constexpr WordSet whole({"课时", "学期", "人",     "生",   "次", "月", "年", "天", "日", "学时",
                                        "小时", "节",   "平方米", "学年", "期", "门", "项", "户", "所", "校",
                                        "班",   "个",   "件",     "张",   "册", "台", "吨", "亩"});
        if (text_.substr(at).starts_with("学年") || text_.substr(at).starts_with("学期") ||
            text_.substr(at).starts_with("课时"))
            return false;
        return in(so_far.substr(so_far.rfind("·") == string_view::npos ? 0 : so_far.rfind("·") + 2), whole);
    }

    // What stands before and after: 不超过5元, 1所以上, 30所左右.
    void limits(Found& f) const {
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

    // The verbs that end where the quantity begins; or the last verb before it, when only its object stands between.
    void find_verb(Found& f) const {
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
            for (size_t k = j; k > segment_ && s_.tokens[k - 1].kind == Token::verb &&
                               s_.tokens[k - 1].end() == f.verb && s_.tokens[k - 1].begin >= s_.begin;
                 --k) {
                f.verb = s_.tokens[k - 1].begin;
            }
            if (!list) f.left = between;
            break;
        }
    }

    // 备案职业技能等级认定机构120家: the verb that opens the member, with its object up to the number.
    bool leading_verb(Found& f, size_t nearest) const {
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
        if (in(s_.word(s_.tokens[i]), pivots)) return false;
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

    bool counts(Found& f) {
        if (f.value <= 0 && f.unit != "%") return false;
        find_verb(f);
        const size_t verb = f.verb;
        const bool has_verb = verb < f.verb_end;
        const string_view rest = text_.substr(skip_spaces(text_, f.end));
        if (f.unit.ends_with("工作日") || trim(text_.substr(0, f.begin)).ends_with("每")) return false;
        if (in(f.unit, durations)) {
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
        if (in(f.unit, limits_only) && !f.limited && !f.most && !each_before(f) && !(has_verb && !f.han)) return false;
        if (f.unit == "元" && !f.limited && !f.most && !each_before(f) && !has_verb && !price_before(f)) return false;
        if (f.han) {
            if (f.limited && f.value >= 1) return rest.empty() || !rest.starts_with("方面");
            if (!has_verb) return each_before(f) && !in(f.unit, limits_only);
            const string_view word = text_.substr(verb, f.verb_end - verb);
            static constexpr WordSet loose({"坚持", "突出", "聚焦", "统一", "围绕", "立足", "增强", "贯彻", "落实",
                                            "提升", "实现", "抓好", "办",   "开",   "建",   "设",   "配",   "评",
                                            "选",   "派",   "参加", "学习", "采取", "服务", "发展"});
            if (in(trim(word), loose) || count_chars(word) < 2) return false;
            return !rest.starts_with("方面") && !rest.starts_with("月");
        }
        // A bare count in running text (共有3个问题) is no target; a verb, a limit, or a counted object makes one.
        if (text_.substr(0, f.begin).ends_with("前") || text_.substr(0, f.begin).ends_with("上述") ||
            text_.substr(0, f.begin).ends_with("以下") || text_.substr(0, f.begin).ends_with("下列"))
            return false;
        return true;
    }

    bool price_before(const Found& f) const {
        const size_t from = f.begin > 60 ? f.begin - 60 : 0;
        const string_view before = text_.substr(from, f.begin - from);
        return contains(before, "标准") || contains(before, "补助") || contains(before, "费") ||
               contains(before, "奖") || contains(before, "经费") || contains(before, "价");
    }

    bool each_before(const Found& f) const {
        for (size_t j = f.token; j-- > nearest_back(f.token);) {
            if (s_.tokens[j].kind == Token::each && s_.tokens[j].begin >= s_.begin) return true;
            if (s_.tokens[j].kind == Token::recurring && s_.word(s_.tokens[j]).starts_with("每")) return true;
        }
        return false;
    }

    void batch(size_t i) {
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

    // ---- object, scope, verb ----

    void report(Found& f) {
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

    void object(const Found& f, Quantity& q) const {
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
    static string_view without_predicate(string_view object) {
        static constexpr WordSet words({"负责", "签订", "参加", "担任", "进行", "用于", "参与", "从事", "开展",
                                        "承担", "完成", "支付", "入选", "获得", "配备", "参赛", "作为"});
        for (size_t at = words.find_in(object, 0); at != string_view::npos; at = words.find_in(object, at + 3)) {
            if (at == 0) return {};
            if (at >= 6) return trim(object.substr(0, at));
        }
        return object;
    }

    // 课后服务费每生每课时不超过5元: the object stands in front.
    string_view left_object(const Found& f) const {
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
    size_t carried_each(const Found& f) const {
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

    void scope(const Found& f, Quantity& q) const {
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

    const Stretch& s_;
    Memory& m_;
    string_view text_;
    size_t segment_ = 0;  // first token of the member of the sentence
    size_t done_ = 0;
    int titles_ = 0;
};

}  // namespace

void read_quantities(const Stretch& stretch, Memory& memory) { Reader(stretch, memory).read(); }

}  // namespace luoshi::notices::reading
