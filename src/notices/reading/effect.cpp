// When the document takes effect, how long it is valid, who interprets it, which short forms it defines.
#include <algorithm>

#include "notices/reading/bodies.hpp"
#include "notices/reading/dates.hpp"
#include "notices/reading/numerals.hpp"
#include "notices/reading/stretch.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr size_t longest_formula = 150;  // bytes from 自 to 施行

class Reader {
 public:
    Reader(const Stretch& stretch, Memory& memory) : s_(stretch), m_(memory) {}

    void read() {
        if (!s_.kinds.any(Token::force, Mark::enforce, Token::validity, Token::interpret, Token::short_form)) return;
        for (size_t i = 0; i < s_.tokens.size(); ++i) {
            const Tok& t = s_.tokens[i];
            switch (t.kind) {
                case Token::force:
                    effect(i);
                    break;
                case Token::verb:
                    if (t.mark == Mark::enforce) effect(i);
                    break;
                case Token::validity:
                    validity(i);
                    break;
                case Token::interpret:
                    interpretation(i);
                    break;
                case Token::short_form:
                    definition(i);
                    break;
                default:
                    break;
            }
        }
    }

 private:
    string_view text() const { return s_.text(); }

    // 本通知自发布之日起施行, 自2022年3月1日起施行, 自发布之日起30日后施行
    void effect(size_t i) {
        const size_t at = s_.tokens[i].begin;
        const string_view before = trim(text().substr(s_.begin, at - s_.begin));
        const bool from =
            before.ends_with("起") || before.ends_with("后") || before.ends_with("正式") || before.ends_with("开始");
        if (!from) return;
        const size_t lowest = before.size() > longest_formula ? before.size() - longest_formula : 0;
        const size_t self = before.rfind("自");
        const size_t start = self != string_view::npos && self >= lowest ? self : before.rfind("从");
        if (start == string_view::npos || start < lowest) return;
        const string_view formula = before.substr(start + 3);
        if (contains(formula, "。") || contains(formula, "；")) return;
        if (!about_itself(before.substr(0, start))) return;
        Effect e;
        const size_t offset = static_cast<size_t>(before.data() - text().data()) + start;
        static constexpr string_view issue[] = {"发布之日", "印发之日", "公布之日", "下发之日", "发文之日",
                                                "颁布之日", "印发日",   "发布日",   "公布日",   "签发之日",
                                                "发文日",   "下发日",   "发布之日"};
        const auto issued =
            std::find_if(std::begin(issue), std::end(issue), [&](string_view w) { return contains(formula, w); });
        if (issued != std::end(issue)) {
            e.rule = "date_of_issue";
            const size_t after = formula.find(*issued) + issued->size();
            for (size_t p = after; p < formula.size();) {
                const Digits digits = scan_digits(formula, p);
                std::int64_t days = digits.value;
                size_t end = digits.end;
                if (digits.count == 0) {
                    end = numeral_run(formula, p);
                    days = parse_numeral(formula.substr(p, end - p)).value_or(0);
                }
                if (end > p && days > 0 && days < 10000 &&
                    (formula.substr(end).starts_with("日") || formula.substr(end).starts_with("天"))) {
                    e.rule = "after_days";
                    e.days = static_cast<int>(days);
                    break;
                }
                p = end > p ? end : p + decode(formula, p).size;
            }
        } else {
            const auto date = date_at(formula, skip_spaces(formula, 0));
            if (!date) return;
            e.rule = "date";
            if (date->day == 0) {  // 自2022年秋季学期 has no day; 自2022年9月 begins with its first
                if (date->month == 0) return;
                FoundDate first = *date;
                first.day = 1;
                e.date = first.date(m_.year);
            } else {
                e.date = date->date(m_.year);
            }
            if (!e.date) return;
        }
        e.path = s_.path_value();
        e.line = s_.line(offset);
        m_.document.effect.push_back(std::move(e));
    }

    // The subject is this document, or there is none: 本通知自…, 自…; but not 新收费标准自….
    static bool about_itself(string_view before) {
        size_t begin = 0;
        for (const string_view stop : {string_view("。"), string_view("；"), string_view("："), string_view("，")}) {
            const size_t at = before.rfind(stop);
            if (at != string_view::npos) begin = std::max(begin, at + 3);
        }
        const string_view subject = trim(before.substr(begin));
        if (subject.empty() || subject.starts_with("本")) return true;
        static constexpr WordSet words(
            {"本通知", "本办法", "本规定", "本意见", "本细则", "本方案", "本决定", "本公告", "文件", "以上规定"});
        return words.within(subject);
    }

    // 有效期5年, 有效期至2027年3月1日
    void validity(size_t i) {
        if (m_.document.validity) return;
        const size_t begin = s_.tokens[i].begin;
        size_t at = skip_spaces(text(), s_.tokens[i].end());
        for (const string_view lead :
             {string_view("为"), string_view("是"), string_view("自发布之日起"), string_view("：")}) {
            if (text().substr(at).starts_with(lead)) at += lead.size();
        }
        at = skip_spaces(text(), at);
        Validity v;
        if (text().substr(at).starts_with("至") || text().substr(at).starts_with("到")) {
            const auto date = date_at(text(), skip_spaces(text(), at + 3));
            if (!date) return;
            v.until = date->date(m_.year);
            at = date->end;
        } else {
            const Digits digits = scan_digits(text(), at);
            std::int64_t n = digits.value;
            size_t end = digits.end;
            if (digits.count == 0) {
                end = numeral_run(text(), at);
                n = parse_numeral(text().substr(at, end - at)).value_or(0);
            }
            if (n <= 0 || n > 1200) return;
            end = skip_spaces(text(), end);
            if (text().substr(end).starts_with("年")) {
                v.years = static_cast<int>(n);
                v.months = static_cast<int>(n * 12);
            } else if (text().substr(end).starts_with("个月"))
                v.months = static_cast<int>(n);
            else
                return;
            at = end + (text().substr(end).starts_with("年") ? 3 : 6);
        }
        v.raw = std::string(text().substr(begin, at - begin));
        v.path = s_.path_value();
        v.line = s_.line(begin);
        m_.document.validity = std::move(v);
    }

    // 由省教育厅负责解释, 由省教育厅会同省财政厅负责解释
    void interpretation(size_t i) {
        const size_t lowest = sentence_begin(s_.tokens, i);
        size_t by = s_.tokens.size();
        for (size_t j = i; j-- > lowest && i - j < 40;) {
            if (s_.tokens[j].kind == Token::by_whom) {
                by = j;
                break;
            }
            if (s_.tokens[j].kind == Token::comma) break;
        }
        size_t begin = 0;
        size_t end = 0;
        if (by < s_.tokens.size()) {
            begin = s_.tokens[by].end();
            end = s_.tokens[i].begin;
            const string_view between = text().substr(begin, end - begin);
            if (const size_t duty = between.rfind("负责"); duty != string_view::npos) end = begin + duty;
        } else {
            // 解释权归省教育厅
            begin = s_.tokens[i].end();
            const string_view rest = text().substr(begin);
            const size_t owner = rest.find("归");
            if (!rest.starts_with("权") || owner == string_view::npos || owner > 12) return;
            begin += owner + 3;
            end = begin;
            while (end < text().size() && end < begin + 120 && is_han(decode(text(), end).code))
                end += decode(text(), end).size;
            if (text().substr(begin, end - begin).ends_with("所有")) end -= 6;
        }
        string_view names = trim(text().substr(begin, end - begin));
        if (names.size() > 400) return;
        while (names.ends_with("按职责") || names.ends_with("共同") || names.ends_with("联合") ||
               names.ends_with("分别")) {
            names.remove_suffix(names.ends_with("按职责") ? 9 : 6);
        }
        for (const string_view more : {string_view("会同"), string_view("商")}) {
            if (const size_t at = names.find(more); at != string_view::npos && at > 0) {
                if (is_actor_list(names.substr(0, at))) names = names.substr(0, at);
            }
        }
        if (!is_actor_list(names)) return;
        for (const string_view name : split_bodies(names)) {
            Interpretation out;
            out.body = std::string(name);
            if (const std::string full = full_name(name, m_.region); full != name) out.normalized = full;
            out.path = s_.path_value();
            out.line = s_.line(begin);
            m_.document.interpretation.push_back(std::move(out));
        }
    }

    // 职业院校（含技工院校，下同）; 《…》（以下简称《意见》）
    void definition(size_t i) {
        const Tok& t = s_.tokens[i];
        size_t open = s_.tokens.size();
        for (size_t j = i; j-- > 0 && i - j < 40;) {
            if (s_.tokens[j].kind == Token::open && fold(decode(text(), s_.tokens[j].begin).code) == '(') {
                open = j;
                break;
            }
            if (s_.tokens[j].kind == Token::stop) break;
        }
        if (open == s_.tokens.size() || t.begin - s_.tokens[open].begin > 300) return;
        size_t close = t.end();
        while (close < text().size() && close < t.end() + 200 && fold(decode(text(), close).code) != ')')
            close += decode(text(), close).size;
        Definition d;
        d.path = s_.path_value();
        d.line = s_.line(t.begin);
        const string_view before = term_before(open);
        if (s_.word(t) == "下同") {
            string_view meaning = trim(text().substr(s_.tokens[open].end(), t.begin - s_.tokens[open].end()));
            while (is_comma(last_char(meaning))) meaning = trim(meaning.substr(0, previous(meaning, meaning.size())));
            d.term = std::string(before);
            d.meaning = std::string(meaning);
            d.rule = "下同";
        } else {
            string_view term = trim(text().substr(t.end(), close - t.end()));
            if (fold(first_char(term)) == ':') term = trim(term.substr(decode(term, 0).size));
            static constexpr string_view marks[] = {"《", "“", "”", "》"};
            for (const string_view mark : marks) {
                if (term.starts_with(mark)) term.remove_prefix(mark.size());
                if (term.ends_with(mark)) term.remove_suffix(mark.size());
            }
            d.term = std::string(term);
            d.meaning = std::string(before);
            d.rule = "以下简称";
        }
        if (d.term.empty() || d.meaning.empty() || d.term.size() > 200) return;
        m_.document.definitions.push_back(std::move(d));
    }

    // The title or the word in front of the bracket.
    string_view term_before(size_t open) const {
        const size_t end = s_.tokens[open].begin;
        if (open > 0 && s_.tokens[open - 1].kind == Token::title_close && s_.tokens[open - 1].end() == end) {
            for (size_t j = open - 1; j-- > 0 && open - j < 60;) {
                if (s_.tokens[j].kind == Token::title_open)
                    return text().substr(s_.tokens[j].end(), s_.tokens[open - 1].begin - s_.tokens[j].end());
            }
        }
        size_t begin = end;
        for (int n = 0; n < 24 && begin > s_.begin; ++n) {
            const size_t at = previous(text(), begin);
            const char32_t c = decode(text(), at).code;
            if (!is_han(c) && !is_ascii_letter(c) && !is_digit(c)) break;
            begin = at;
        }
        return text().substr(begin, end - begin);
    }

    const Stretch& s_;
    Memory& m_;
};

}  // namespace

void read_effect(const Stretch& stretch, Memory& memory) { Reader(stretch, memory).read(); }

}  // namespace luoshi::notices::reading
