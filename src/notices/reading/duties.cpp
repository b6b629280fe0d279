// Duties: who has to do what, with whom, by when, how often. A member of a sentence holds a duty when a body owes it (省教育厅要…,
// 由…负责…) or when it begins with a verb of doing.
#include <algorithm>

#include "notices/reading/bodies.hpp"
#include "notices/reading/dates.hpp"
#include "notices/reading/numerals.hpp"
#include "notices/reading/stretch.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr size_t longest_actor_list = 330;  // bytes

bool is_state_verb(string_view word) {
    static constexpr string_view words[] = {"坚持", "立足", "围绕", "聚焦", "突出", "服务", "发展", "参加", "参与", "执行", "纳入", "列入", "接受", "发现", "使用", "采用",
                                            "重视", "尊重", "了解", "通知", "负责", "予以", "给予", "达到", "实现", "覆盖", "惠及", "规范", "统一"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

class Reader {
 public:
    Reader(const Stretch& stretch, Memory& memory) : s_(stretch), m_(memory), text_(stretch.text()) {}

    void read() {
        if (s_.place != Place::text) return;
        size_t begin_token = 0;
        size_t begin = s_.begin;
        for (size_t i = 0; i <= s_.tokens.size(); ++i) {
            const bool end_of_all = i == s_.tokens.size();
            if (!end_of_all) {
                const Token k = s_.tokens[i].kind;
                if (k == Token::open) ++depth_;
                if (k == Token::close) depth_ = std::max(0, depth_ - 1);
                if (k != Token::stop && k != Token::semicolon && k != Token::comma && k != Token::colon) continue;
                if (depth_ > 0 && k == Token::comma) continue;
            }
            const size_t end = end_of_all ? s_.end : s_.tokens[i].begin;
            if (end > begin) member(begin, end, begin_token, i);
            if (end_of_all) break;
            begin = s_.tokens[i].end();
            begin_token = i + 1;
            if (s_.tokens[i].kind == Token::stop) {
                who_.clear();
                with_.clear();
                by_.reset();
                recurring_.reset();
                depth_ = 0;
            }
        }
    }

 private:
    // One member of the sentence: text_[begin, end), tokens [first, last).
    void member(size_t begin, size_t end, size_t first, size_t last) {
        begin = skip_spaces(text_, begin);
        if (begin >= end) return;
        deadline(begin, end, first, last);
        if (const size_t interpret = find(first, last, Token::interpret); interpret < last) return;
        if (by_whom(begin, end, first, last)) return;
        size_t at = begin;
        const bool named = subject(at, end, first, last);
        verb_phrase(begin, at, end, first, last, named);
    }

    size_t find(size_t first, size_t last, Token kind) const {
        for (size_t i = first; i < last; ++i) {
            if (s_.tokens[i].kind == kind) return i;
        }
        return last;
    }

    // ---- when ----

    void deadline(size_t begin, size_t end, size_t first, size_t last) {
        for (size_t i = first; i < last; ++i) {
            const Tok& t = s_.tokens[i];
            if (t.kind == Token::recurring && !recurring_) recurring_ = std::string(s_.word(t));
            if (t.kind == Token::vague && !by_) by_ = Deadline{std::string(s_.word(t)), std::nullopt};
            if ((t.kind != Token::digits && t.kind != Token::numeral) || t.begin < dated_) continue;
            if (const auto date = date_at(text_, t.begin)) {
                dated_ = date->end;
                dated(*date, begin, end);
                continue;
            }
            period(t, begin);
        }
    }

    void dated(const FoundDate& date, size_t begin, size_t end) {
        size_t at = date.end;
        const string_view rest = text_.substr(at, end > at ? end - at : 0);
        static constexpr string_view befores[] = {"底前", "底以前", "年底前", "之前", "以前", "前", "底", "末"};
        size_t extra = 0;
        for (const string_view b : befores) {
            if (rest.starts_with(b)) {
                extra = b.size();
                break;
            }
        }
        const string_view lead = text_.substr(begin, date.begin - begin);
        const bool until = lead.ends_with("到") || lead.ends_with("截至") || lead.ends_with("截止") || lead.ends_with("于") || lead.ends_with("至");
        if (extra == 0 && !until && !date.end_of_month) return;
        if (extra == 0 && lead.ends_with("于") && !date.exact() && !date.end_of_month) return;
        size_t raw_begin = date.begin;
        if (lead.ends_with("到") && extra == 0) raw_begin -= 3;
        by_ = Deadline{std::string(text_.substr(raw_begin, at + extra - raw_begin)), date.date(m_.year)};
    }

    // 收到通知后10个工作日内
    void period(const Tok& t, size_t begin) {
        size_t at = skip_spaces(text_, t.end());
        static constexpr string_view kinds[] = {"个工作日", "个自然日", "工作日", "个月", "小时", "日", "天", "年", "周", "分钟"};
        for (const string_view kind : kinds) {
            if (!text_.substr(at).starts_with(kind)) continue;
            at += kind.size();
            for (const string_view in : {string_view("以内"), string_view("之内"), string_view("内")}) {
                if (!text_.substr(at).starts_with(in)) continue;
                const size_t raw = text_.substr(0, t.begin).ends_with("后") || text_.substr(0, t.begin).ends_with("起") ? begin : t.begin;
                by_ = Deadline{std::string(text_.substr(raw, at + in.size() - raw)), std::nullopt};
                return;
            }
            return;
        }
    }

    // ---- who ----

    // Bodies in text_[begin, end), 会同 splits them; nothing where the text is no list of bodies.
    bool actors(size_t begin, size_t end, std::vector<std::string>& who, std::vector<std::string>& with) const {
        string_view names = trim(text_.substr(begin, end - begin));
        if (names.empty() || names.size() > longest_actor_list) return false;
        string_view helpers;
        for (const string_view word : {string_view("会同"), string_view("牵头会同"), string_view("联合"), string_view("商")}) {
            const size_t at = names.find(word);
            if (at == string_view::npos || at < 6 || !is_actor_list(names.substr(0, at))) continue;
            helpers = trim(names.substr(at + word.size()));
            names = trim(names.substr(0, at));
            break;
        }
        if (!is_actor_list(names)) return false;
        if (!helpers.empty() && !is_actor_list(helpers)) return false;
        who = expand_bodies(names);
        if (!helpers.empty()) {
            // 各市州教育局会同发展改革委、财政局: the helpers are of the same places.
            const std::string all = std::string(names) + "、" + std::string(helpers);
            auto both = expand_bodies(all);
            with.assign(both.begin() + static_cast<std::ptrdiff_t>(std::min(who.size(), both.size())), both.end());
        }
        return true;
    }

    // 具体操作由各市州教育局会同发展改革委、财政局负责指导监督
    bool by_whom(size_t begin, size_t end, size_t first, size_t last) {
        const size_t by = find(first, last, Token::by_whom);
        if (by == last || s_.tokens[by].begin < begin) return false;
        const size_t from = s_.tokens[by].end();
        for (size_t i = by + 1; i < last; ++i) {
            const Tok& t = s_.tokens[i];
            if (t.kind != Token::verb && t.kind != Token::manner) continue;
            std::vector<std::string> who;
            std::vector<std::string> with;
            if (!actors(from, t.begin, who, with)) continue;
            who_ = who;
            with_ = with;
            const string_view object = trim(text_.substr(begin, s_.tokens[by].begin - begin));
            size_t verb = i;
            while (verb + 1 < last && (s_.tokens[verb].kind == Token::manner || s_.word(s_.tokens[verb]) == "负责" || s_.word(s_.tokens[verb]) == "牵头") &&
                   s_.tokens[verb + 1].begin == s_.tokens[verb].end() && s_.tokens[verb + 1].kind == Token::verb) {
                ++verb;
            }
            const Tok& v = s_.tokens[verb];
            if (v.kind != Token::verb) return true;
            const string_view rest = trim(text_.substr(v.end(), end - v.end()));
            emit(begin, end, std::string(s_.word(v)), rest.empty() ? std::string(object) : std::string(rest));
            return true;
        }
        return false;
    }

    // A list of bodies at the start of the member, followed by a verb or 要, 应当, 将. Moves `at` behind it.
    bool subject(size_t& at, size_t end, size_t first, size_t last) {
        for (size_t i = first; i < last && s_.tokens[i].begin < at + longest_actor_list; ++i) {
            const Tok& t = s_.tokens[i];
            if (t.begin <= at) continue;
            if (t.kind == Token::together && s_.word(t) != "商") continue;
            size_t names_end = t.begin;
            // 要, 将, 应 may stand between the names and the first known word.
            string_view names = trim(text_.substr(at, names_end - at));
            for (const string_view modal : {string_view("应当"), string_view("必须"), string_view("不得"), string_view("要"), string_view("将"), string_view("应"), string_view("须"), string_view("可"), string_view("需")}) {
                if (names.ends_with(modal)) names = trim(names.substr(0, names.size() - modal.size()));
            }
            const bool ends_names = t.kind == Token::verb || t.kind == Token::manner || t.kind == Token::vague || t.kind == Token::recurring || t.kind == Token::digits ||
                                    t.kind == Token::basis;
            if (!ends_names) continue;
            std::vector<std::string> who;
            std::vector<std::string> with;
            if (actors(static_cast<size_t>(names.data() - text_.data()), static_cast<size_t>(names.data() - text_.data()) + names.size(), who, with)) {
                who_ = std::move(who);
                with_ = std::move(with);
                at = t.begin;
                return true;
            }
        }
        (void)end;
        return false;
    }

    // ---- what ----

    void verb_phrase(size_t begin, size_t at, size_t end, size_t first, size_t last, bool named) {
        size_t i = first;
        while (i < last && s_.tokens[i].begin < at) ++i;
        // Adverbs and 要, 将 before the verb.
        bool modal = named;
        while (i < last) {
            const Tok& t = s_.tokens[i];
            const size_t gap = skip_spaces(text_, at);
            if (t.begin != gap) break;
            if (t.kind == Token::manner || t.kind == Token::vague || t.kind == Token::recurring) {
                const string_view word = s_.word(t);
                modal = modal || word == "要" || word == "应" || word == "应当" || word == "须" || word == "必须" || word == "将";
                at = t.end();
                ++i;
                continue;
            }
            break;
        }
        if (i >= last || s_.tokens[i].kind != Token::verb || s_.tokens[i].begin != skip_spaces(text_, at)) {
            if (named && i < last) later_verb(begin, at, end, i, last);
            return;
        }
        size_t verb_end = s_.tokens[i].end();
        size_t next = i + 1;
        string_view word = s_.word(s_.tokens[i]);
        // 负责组织, 支持建设, 遴选建设: the verbs together say what is done.
        while (next < last && s_.tokens[next].begin == verb_end && s_.tokens[next].kind == Token::verb && s_.tokens[next].size >= 6 && text_.substr(s_.tokens[next].end()).size() > 0 &&
               s_.tokens[next].end() < end && count_chars(text_.substr(s_.tokens[i].begin, s_.tokens[next].end() - s_.tokens[i].begin)) <= 6 && word.size() >= 6 &&
               is_light(s_.word(s_.tokens[i]))) {
            verb_end = s_.tokens[next].end();
            ++next;
        }
        // 发掘并培育
        if (next + 1 < last && s_.word(s_.tokens[next]) == "并" && s_.tokens[next].begin == verb_end && s_.tokens[next + 1].kind == Token::verb &&
            s_.tokens[next + 1].begin == s_.tokens[next].end()) {
            verb_end = s_.tokens[next + 1].end();
        }
        word = text_.substr(s_.tokens[i].begin, verb_end - s_.tokens[i].begin);
        const string_view what = trim(text_.substr(verb_end, end - verb_end));
        if (word.size() < 6 || what.empty()) return;
        if (!modal && who_.empty() && is_state_verb(word)) return;
        emit(begin, end, std::string(word), std::string(what));
    }

    static bool is_light(string_view word) {
        static constexpr string_view words[] = {"支持", "遴选", "培育", "负责", "组织", "指导", "鼓励", "推动", "统筹", "协调", "监督", "重点支持", "牵头"};
        return std::find(std::begin(words), std::end(words), word) != std::end(words);
    }

    // The body is named but its verb comes later: 学校按照…开展….
    void later_verb(size_t begin, size_t at, size_t end, size_t i, size_t last) {
        for (; i < last; ++i) {
            const Tok& t = s_.tokens[i];
            if (t.kind != Token::verb || t.size < 6 || t.begin < at) continue;
            const string_view what = trim(text_.substr(t.end(), end - t.end()));
            if (what.empty() || what.starts_with("的")) continue;
            emit(begin, end, std::string(s_.word(t)), std::string(what));
            return;
        }
    }

    void emit(size_t begin, size_t end, std::string verb, std::string what) {
        Duty d;
        d.path = s_.path_value();
        d.lines = s_.lines(begin, end);
        d.who = who_;
        d.with = with_;
        d.verb = std::move(verb);
        d.what = std::move(what);
        d.by = by_;
        d.recurring = recurring_;
        m_.document.duties.push_back(std::move(d));
        recurring_.reset();
        if (by_ && !by_->date) by_.reset();
    }

    const Stretch& s_;
    Memory& m_;
    string_view text_;
    int depth_ = 0;
    size_t dated_ = 0;
    std::vector<std::string> who_;
    std::vector<std::string> with_;
    std::optional<Deadline> by_;
    std::optional<std::string> recurring_;
};

}  // namespace

void read_duties(const Stretch& stretch, Memory& memory) { Reader(stretch, memory).read(); }

}  // namespace luoshi::notices::reading
