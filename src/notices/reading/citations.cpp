// Which documents the text names: title, number, issuer, and in what role. Short forms (以下简称《意见》) resolve
// inside the document.
#include <algorithm>

#include "notices/reading/bodies.hpp"
#include "notices/reading/numbers.hpp"
#include "notices/reading/stretch.hpp"
#include "notices/reading/title.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr size_t longest_title = 900;  // bytes
constexpr size_t longest_bracket = 600;
constexpr size_t tokens_looked_back = 160;

bool is_standard(string_view text) {
    static constexpr WordSet starts({"GB", "DB", "JY/T", "JGJ", "ISO", "CJJ", "WS/T"});
    return starts.starts(text);
}

// Newspapers, books and forms are no documents to follow.
bool names_document(string_view title) {
    if (contains(title, "关于")) return true;
    const string_view genre = genre_of(title);
    if (!genre.empty()) {
        static constexpr WordSet forms({"表",     "申报书", "承诺书",     "协议书", "任务书", "申请表", "登记表",
                                        "推荐表", "汇总表", "统计表",     "评分表", "一览表", "名单",   "说明",
                                        "须知",   "清单",   "任务分解表", "分工表", "进度表", "报告"});
        return !forms.has(genre);
    }
    static constexpr WordSet ends(
        {"法", "标准", "宪法", "公约", "法典", "大纲", "准则", "规范", "总体方案", "课程标准"});
    string_view core = title;
    if (const size_t bracket = core.rfind("（"); bracket != string_view::npos && bracket > 0 && core.ends_with("）"))
        core = core.substr(0, bracket);
    return ends.ends(core);
}

class Reader {
 public:
    Reader(const Stretch& stretch, Memory& memory) : s_(stretch), m_(memory) {}

    void read() {
        const string_view text = trim(s_.text().substr(s_.begin, s_.end - s_.begin));
        const bool announces = fold(last_char(text)) == ':' &&
                               (contains(text, "下列") || contains(text, "以下") || contains(text, "如下"));
        if (announces) {
            m_.repeal_list =
                std::any_of(s_.tokens.begin(), s_.tokens.end(), [](const Tok& t) { return t.kind == Token::repeal; });
        } else if (m_.repeal_list && !text.starts_with("《") && s_.place != Place::heading &&
                   !contains(text.substr(0, 90), "《")) {
            m_.repeal_list = false;
        }
        if (!s_.kinds.any(Token::title_open) && !(s_.kinds.any(Token::open) && s_.kinds.any(Token::digits))) return;
        for (size_t i = 0; i < s_.tokens.size(); ++i) {
            const Tok& t = s_.tokens[i];
            if (t.begin < done_) continue;
            if (t.kind == Token::title_open)
                title(i);
            else if (t.kind == Token::open)
                bare_number(i);
        }
    }

 private:
    size_t close_of(size_t i) const {
        int depth = 0;
        for (size_t j = i; j < s_.tokens.size() && s_.tokens[j].begin < s_.tokens[i].begin + longest_title; ++j) {
            if (s_.tokens[j].kind == Token::title_open) ++depth;
            if (s_.tokens[j].kind == Token::title_close && --depth == 0) return j;
        }
        return s_.tokens.size();
    }

    void title(size_t i) {
        const size_t close = close_of(i);
        if (close == s_.tokens.size()) return;
        const size_t begin = s_.tokens[i].begin;
        const string_view inner =
            trim(s_.text().substr(s_.tokens[i].end(), s_.tokens[close].begin - s_.tokens[i].end()));
        size_t end = s_.tokens[close].end();
        done_ = end;
        std::optional<std::string> number;
        const size_t gap = skip_spaces(s_.text(), end);
        if (fold(decode(s_.text(), gap).code) == '(') end = bracket(inner, gap, end, number);
        done_ = std::max(done_, end);
        const std::string full(inner);
        if (!number && m_.shorts.contains(full)) return;
        if (!number && !is_standard(inner) && (count_chars(inner) <= 4 || !names_document(inner))) return;
        if (is_own_attachment(i, end)) return;
        Citation c;
        c.title = full;
        c.number = number;
        c.issuer = issuer_before(i, inner);
        c.path = s_.path_value();
        c.lines = s_.lines(begin, end);
        c.role = role(i, close, end, c.number);
        add(std::move(c), end);
    }

    // （国办发〔2021〕40号，以下简称《意见》）: number and short form. Returns the end of the bracket when it belongs
    // to the citation.
    size_t bracket(string_view title, size_t open, size_t end, std::optional<std::string>& number) {
        const string_view text = s_.text();
        int depth = 0;
        size_t close = open;
        for (size_t at = open; at < text.size() && at < open + longest_bracket;) {
            const Char c = decode(text, at);
            const char32_t folded = fold(c.code);
            if (folded == '(') ++depth;
            if (folded == ')' && --depth == 0) {
                close = at + c.size;
                break;
            }
            at += c.size;
        }
        if (close == open) return end;
        const string_view inner = text.substr(open, close - open);
        bool belongs = false;
        const size_t inside = open + decode(text, open).size;
        if (const auto found = find_number(text, inside, close); found && found->begin < inside + 90) {
            number = found->raw;
            belongs = true;
        } else if (const string_view standard = trim(text.substr(inside, close - inside - 1));
                   is_standard(standard) && standard.size() < 60) {
            number = std::string(trim(text.substr(inside, previous(text, close) - inside)));
            belongs = true;
        }
        for (const string_view lead : {string_view("以下简称"), string_view("以下统称"), string_view("简称")}) {
            const size_t at = inner.find(lead);
            if (at == string_view::npos) continue;
            const size_t left = inner.find("《", at);
            const size_t right = inner.find("》", at);
            if (left != string_view::npos && right != string_view::npos && right > left) {
                const string_view term = inner.substr(left + 3, right - left - 3);
                m_.shorts.emplace(std::string(term), std::string(title));
            }
            belongs = true;
            break;
        }
        return belongs ? close : end;
    }

    // 现将《实施办法》印发给你们: the document itself, not a source.
    bool is_own_attachment(size_t i, size_t end) const {
        const string_view after = s_.text().substr(skip_spaces(s_.text(), end));
        static constexpr WordSet follow(
            {"印发", "发给", "下发", "予以公布", "予以印发", "予以发布", "公布", "已经", "随文", "现予"});
        if (follow.starts(after)) return true;
        const string_view before = trim(s_.text().substr(s_.begin, s_.tokens[i].begin - s_.begin));
        return before.ends_with("制定了") || before.ends_with("制定本") || before.ends_with("制订了") ||
               before.ends_with("编制了");
    }

    std::optional<std::string> issuer_before(size_t i, string_view title) const {
        if (auto named = cited_issuer(title)) return named;
        size_t begin = s_.begin;
        for (size_t j = i; j-- > 0 && i - j < 12;) {
            const Token k = s_.tokens[j].kind;
            if (k == Token::basis || k == Token::stop || k == Token::comma || k == Token::title_close ||
                k == Token::close || k == Token::open || k == Token::semicolon || k == Token::colon) {
                begin = s_.tokens[j].end();
                break;
            }
        }
        const string_view before = trim(s_.text().substr(begin, s_.tokens[i].begin - begin));
        if (before.size() >= 9 && before.size() < 150 && is_body_name(before)) return std::string(before);
        return std::nullopt;
    }

    std::string role(size_t open, size_t close, size_t end, const std::optional<std::string>& number) {
        if (is_standard(number.value_or("")) || is_standard(s_.text().substr(s_.tokens[open].end()))) return "standard";
        for (size_t j = close + 1; j < s_.tokens.size() && j < close + tokens_looked_back; ++j) {
            const Tok& t = s_.tokens[j];
            if (t.begin < end) continue;
            if (t.kind == Token::stop || t.kind == Token::semicolon) break;
            if (t.kind == Token::repeal) return "repealed";
        }
        if (m_.repeal_list) return "repealed";
        for (size_t j = open; j-- > 0 && open - j < tokens_looked_back;) {
            const Tok& t = s_.tokens[j];
            if (t.kind == Token::stop || t.kind == Token::semicolon) break;
            if (t.kind == Token::basis) return "basis";
            if (s_.place == Place::preamble && (s_.word(t) == "落实" || s_.word(t) == "贯彻" || s_.word(t) == "执行"))
                return "basis";
        }
        return "mention";
    }

    // 按照湘教发〔2020〕3号文件要求: a number without a title.
    void bare_number(size_t i) {
        if (i + 1 >= s_.tokens.size() || s_.tokens[i + 1].kind != Token::digits || s_.tokens[i + 1].size < 4) return;
        const auto found = number_at_bracket(s_.text(), s_.tokens[i].begin);
        if (!found || found->begin < s_.begin || count_chars(found->code) > 12 || count_chars(found->code) < 2) return;
        done_ = found->end;
        Citation c;
        c.number = found->raw;
        c.path = s_.path_value();
        c.lines = s_.lines(found->begin, found->end);
        c.role = role(i, i, found->end, std::nullopt);
        add(std::move(c), found->end);
    }

    void add(Citation c, size_t end) {
        std::string key = c.role;
        append_key(key, c.title.value_or(""));
        key += '#';
        append_key(key, c.number.value_or(""));
        if (!m_.cited.insert(std::move(key)).second) return;
        if (c.role == "repealed") {
            Repeal r;
            r.title = c.title;
            r.number = c.number;
            r.path = c.path;
            r.lines = c.lines;
            const string_view after = s_.text().substr(skip_spaces(s_.text(), end));
            r.whole = !(after.starts_with("第") || after.starts_with("中第") || after.starts_with("中的") ||
                        after.starts_with("附件") || after.starts_with("中有关"));
            m_.document.repeals.push_back(std::move(r));
        }
        check(c);
        m_.document.citations.push_back(std::move(c));
    }

    void check(const Citation& c) {
        if (!c.number) return;
        const auto found = find_number(*c.number, 0, c.number->size());
        if (!found || !found->year) return;
        if (m_.year && *found->year > *m_.year) {
            m_.findings.add(
                "CITATION_DOUBTFUL", Severity::warning, c.lines,
                "引用的文号" + *c.number + "年份晚于本文（" + std::to_string(*m_.year) + "年）。请核对文号。",
                Strength::usual);
        }
        // The opinions on 双减 were issued by the two general offices together, as 中办发〔2021〕40号.
        if (found->code == "国办发" && *found->year == 2021 && found->serial == 40 && c.title &&
            contains(*c.title, "作业负担和校外培训负担")) {
            m_.findings.add("CITATION_DOUBTFUL", Severity::info, c.lines,
                            "该意见由中共中央办公厅、国务院办公厅联合印发，通行文号为中办发〔2021〕40号，此处写作" +
                                *c.number + "。请核对。",
                            Strength::outside);
        }
    }

    const Stretch& s_;
    Memory& m_;
    size_t done_ = 0;
};

}  // namespace

void read_citations(const Stretch& stretch, Memory& memory) { Reader(stretch, memory).read(); }

}  // namespace luoshi::notices::reading
