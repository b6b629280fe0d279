// Duties: who has to do what, with whom, by when, how often. A member of a sentence holds a duty when a body owes it
// (省教育厅要…, 由…负责…) or when it begins with a verb of doing.
#include <algorithm>

#include "notices/reading/dates.hpp"
#include "notices/reading/duty_actors.hpp"
#include "notices/reading/duty_times.hpp"
#include "notices/reading/stretch.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr WordSet role_ends({"配合", "参与", "协助", "牵头", "牵头负责", "具体负责"});

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
                kinds_.add(s_.tokens[i]);
                if (k > Token::close) continue;  // words, most of all; the marks stand before them
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
            kinds_ = {};
            if (s_.tokens[i].kind == Token::stop) {
                if (assigned_) repeat_last(end);
                assigned_ = false;
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
        if (kinds_.any(Token::recurring, Token::vague, Token::digits, Token::numeral))
            deadline(begin, end, first, last);
        if (kinds_.any(Token::interpret)) return;
        if (roles(begin, end)) return;
        if (first == last) return;  // a member without a word that the reader knows asks for nothing
        const bool acts_at_once = acts(begin, first, last);
        if (!acts_at_once && kinds_.any(Token::by_whom) && by_whom(begin, end, first, last)) return;
        size_t at = begin;
        // 全省遴选建设…: the whole province turns away from the bodies named before; so does a selection after a share
        // for each.
        if (acts_at_once && first < last &&
            (s_.tokens[first].kind == Token::whole || s_.tokens[first].mark == Mark::select)) {
            who_.clear();
            with_.clear();
        }
        const bool named = !acts_at_once && subject(at, first, last);
        if (kinds_.any(Token::verb)) verb_phrase(begin, at, end, first, last, named);
    }

    // A verb opens the member, perhaps after 全省 or an adverb.
    bool acts(size_t at, size_t i, size_t last) const {
        while (i < last && s_.tokens[i].begin == skip_spaces(text_, at) &&
               (s_.tokens[i].kind == Token::manner || s_.tokens[i].kind == Token::whole))
            at = s_.tokens[i++].end();
        return i < last && s_.tokens[i].begin == skip_spaces(text_, at) && s_.tokens[i].kind == Token::verb &&
               s_.tokens[i].size >= 6;
    }

    // 由市公安局牵头, 市交通运输局配合: who leads and who helps with what the sentence before said.
    bool roles(size_t begin, size_t end) {
        string_view names = trim(text_.substr(begin, end - begin));
        if (!role_ends.ends(names)) return false;
        const auto strip = [&](std::initializer_list<string_view> tails) {
            for (const string_view tail : tails) {
                if (names.size() > tail.size() && names.ends_with(tail)) {
                    names = trim(names.substr(0, names.size() - tail.size()));
                    return true;
                }
            }
            return false;
        };
        const bool helps = strip({"积极配合", "密切配合", "配合", "参与", "协助"});
        const bool leads = !helps && strip({"牵头负责", "牵头", "具体负责"});
        if (!helps && !leads) return false;
        if (names.starts_with("由")) names.remove_prefix(3);
        const size_t from = static_cast<size_t>(names.data() - text_.data());
        std::vector<std::string> who;
        std::vector<std::string> with;
        if (!read_actors(text_, from, from + names.size(), who, with)) return false;
        if (helps) {
            with_ = std::move(who);
        } else {
            who_ = std::move(who);
            with_ = std::move(with);
        }
        assigned_ = true;
        return true;
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
                if (auto by = deadline_of(text_, *date, begin, end, m_.year)) by_ = std::move(by);
                continue;
            }
            if (auto by = period_of(text_, t, begin)) by_ = std::move(by);
        }
    }

    // ---- who ----

    // 具体操作由各市州教育局会同发展改革委、财政局负责指导监督
    bool by_whom(size_t begin, size_t end, size_t first, size_t last) {
        const size_t by = find(first, last, Token::by_whom);
        if (by == last || s_.tokens[by].begin < begin) return false;
        const size_t from = s_.tokens[by].end();
        for (size_t i = by + 1; i < last; ++i) {
            const Tok& t = s_.tokens[i];
            if (t.kind != Token::verb && t.kind != Token::manner && t.kind != Token::toward &&
                t.kind != Token::digits && t.kind != Token::recurring && t.kind != Token::basis)
                continue;
            if (t.begin > from + longest_actor_list) break;
            std::vector<std::string> who;
            std::vector<std::string> with;
            const size_t names_end = t.begin;
            if (!read_actors(text_, from, names_end, who, with)) continue;
            who_ = std::move(who);
            with_ = std::move(with);
            if (t.kind != Token::verb && t.kind != Token::manner) {
                verb_phrase(begin, names_end, end, i, last, true);
                return true;
            }
            const string_view object = trim(text_.substr(begin, s_.tokens[by].begin - begin));
            size_t verb = i;
            while (verb + 1 < last && (s_.tokens[verb].kind == Token::manner || s_.tokens[verb].mark == Mark::lead) &&
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

    // A list of bodies at the start of the member, followed by a verb, a date or 要, 应当, 将. Moves `at` behind it.
    bool subject(size_t& at, size_t first, size_t last) {
        int tried = 0;
        for (size_t i = first; i < last && s_.tokens[i].begin < at + longest_actor_list; ++i) {
            const Tok& t = s_.tokens[i];
            if (t.begin <= at) continue;
            const bool ends_names = t.kind == Token::verb || t.kind == Token::manner || t.kind == Token::vague ||
                                    t.kind == Token::recurring || t.kind == Token::digits || t.kind == Token::basis ||
                                    t.kind == Token::numeral || t.kind == Token::whole || t.kind == Token::each ||
                                    t.kind == Token::toward;
            if (!ends_names) continue;
            std::vector<std::string> who;
            std::vector<std::string> with;
            if (!read_actors(text_, at, t.begin, who, with)) {
                if (++tried > 5) return false;
                continue;
            }
            who_ = std::move(who);
            with_ = std::move(with);
            at = t.begin;
            return true;
        }
        return false;
    }

    // ---- what ----

    void verb_phrase(size_t begin, size_t at, size_t end, size_t first, size_t last, bool named) {
        size_t i = first;
        bool modal = named;
        bool moved = true;
        size_t hand_over = end;  // where 将 stands: 将工作总结报省教育厅
        while (moved) {
            moved = false;
            const size_t later = skip_time(text_, at, end);
            if (later != at && later <= end) {
                moved = later > skip_spaces(text_, at);
                at = later;
            }
            while (i < last && s_.tokens[i].begin < at) ++i;
            if (i >= last || s_.tokens[i].begin != skip_spaces(text_, at)) continue;
            const Tok& t = s_.tokens[i];
            if (t.kind != Token::manner && t.kind != Token::vague && t.kind != Token::recurring &&
                t.kind != Token::whole)
                continue;
            if (t.mark == Mark::will) hand_over = t.begin;
            modal = modal || t.mark == Mark::shall || t.mark == Mark::will;
            at = t.end();
            ++i;
            moved = true;
        }
        if (hand_over < end && handed_over(begin, at, end, i, last)) return;
        toward(at, i, last, modal || !who_.empty() || by_ || recurring_);
        if (i >= last || s_.tokens[i].kind != Token::verb || s_.tokens[i].begin != skip_spaces(text_, at)) {
            if (by_means(begin, end, first, last)) return;
            if (named && i < last) later_verb(begin, at, end, i, last);
            return;
        }
        size_t verb_end = s_.tokens[i].end();
        size_t next = i + 1;
        string_view word = s_.word(s_.tokens[i]);
        // 支持建设, 遴选建设: the verbs together say what is done; so do 凝练、提炼、创新 and 发掘并培育.
        while (next < last && s_.tokens[next].kind == Token::verb && s_.tokens[next].begin == verb_end &&
               s_.tokens[next].size >= 6 && s_.tokens[next].end() < end && carries(s_.tokens[i]) &&
               s_.tokens[next].end() - s_.tokens[i].begin <= 18) {
            verb_end = s_.tokens[next].end();
            ++next;
        }
        while (next + 1 < last && s_.tokens[next + 1].kind == Token::verb && s_.tokens[next].begin == verb_end &&
               s_.tokens[next + 1].begin == s_.tokens[next].end() && s_.tokens[next + 1].end() < end &&
               (s_.tokens[next].kind == Token::pause || s_.tokens[next].mark == Mark::join)) {
            verb_end = s_.tokens[next + 1].end();
            next += 2;
        }
        word = text_.substr(s_.tokens[i].begin, verb_end - s_.tokens[i].begin);
        const string_view what = trim(text_.substr(verb_end, end - verb_end));
        if (word.size() < 6 && s_.tokens[i].mark != Mark::report) return;
        if (what.empty()) {
            // 由…牵头，…配合，2023年7月31日前完成: what the sentence before asked for.
            if (assigned_ && last_ > 0) {
                repeat_last(end);
            } else if (named || !who_.empty()) {
                emit(begin, end, std::string(word), std::string());
            }
            return;
        }
        if (!modal && who_.empty() &&
            (s_.tokens[i].mark == Mark::state || s_.tokens[i].mark == Mark::enforce ||
             (s_.tokens[i].mark == Mark::lead && next == i + 1)))
            return;
        emit(begin, end, std::string(word), std::string(what));
    }

    // 向县政府办公室报送…, 对存在问题的学校予以…: the verb comes after whom it concerns.
    void toward(size_t& at, size_t& i, size_t last, bool owed) const {
        const string_view rest = text_.substr(skip_spaces(text_, at));
        const char32_t lead = first_char(rest);
        if (lead != U'向' && lead != U'给' && !(owed && (lead == U'对' || lead == U'为'))) return;
        for (size_t j = i; j < last && s_.tokens[j].begin < at + 120; ++j) {
            const Tok& t = s_.tokens[j];
            if (t.kind != Token::verb || (t.size < 6 && t.mark != Mark::report) || t.begin <= at + 3) continue;
            if (text_.substr(t.end()).starts_with("的")) continue;
            at = t.begin;
            i = j;
            return;
        }
    }

    // 将工作总结报省教育厅, 将劳动教育纳入工作要点: the verb stands behind what is handed over.
    bool handed_over(size_t begin, size_t at, size_t end, size_t i, size_t last) {
        static constexpr WordSet verbs({"报",   "报送", "上报", "纳入", "列入", "计入", "退还",
                                        "返还", "移送", "录入", "上传", "公示", "公布", "提交",
                                        "告知", "反馈", "下达", "发放", "通报", "报告"});
        size_t found = last;
        const bool acts_now = i < last && s_.tokens[i].begin == skip_spaces(text_, at) &&
                              (s_.tokens[i].kind == Token::verb || s_.tokens[i].kind == Token::manner);
        if (acts_now &&
            (s_.word(s_.tokens[i]) == "予以" || s_.word(s_.tokens[i]) == "给予" || s_.tokens[i].kind == Token::manner))
            return false;
        for (size_t j = i; j < last; ++j) {
            if (acts_now && !is_delivery(s_.word(s_.tokens[j]))) continue;
            if (s_.tokens[j].begin <= at || s_.tokens[j].kind != Token::verb) continue;
            if (!verbs.has(s_.word(s_.tokens[j]))) continue;
            const string_view after = text_.substr(s_.tokens[j].end(), end - s_.tokens[j].end());
            if (s_.word(s_.tokens[j]) == "报告" && after.empty()) continue;
            found = j;
            if (s_.word(s_.tokens[j]) == "报") break;
        }
        if (found == last) return false;
        const Tok& verb = s_.tokens[found];
        std::string what(trim(text_.substr(at, verb.begin - at)));
        const string_view to = trim(text_.substr(verb.end(), end - verb.end()));
        if (!to.empty()) what += "（" + std::string(to) + "）";
        emit(begin, end, std::string(s_.word(verb)), std::move(what));
        return true;
    }

    static bool is_delivery(string_view word) {
        static constexpr WordSet words({"报", "报送", "上报", "纳入", "列入"});
        return words.has(word);
    }

    // 以拍摄纪录片等方式深挖…: the means first, then the verb.
    bool by_means(size_t begin, size_t end, size_t first, size_t last) {
        const string_view member = text_.substr(begin, end - begin);
        const char32_t lead = first_char(member);
        if (lead != U'以' && lead != U'通' && lead != U'采') return false;
        for (const string_view means : {string_view("等方式"), string_view("方式"), string_view("等形式"),
                                        string_view("形式"), string_view("等途径"), string_view("等渠道")}) {
            const size_t at = member.find(means);
            if (at == string_view::npos) continue;
            const size_t verb_at = begin + at + means.size();
            for (size_t i = first; i < last; ++i) {
                const Tok& t = s_.tokens[i];
                if (t.begin < verb_at) continue;
                if (t.begin != verb_at || t.kind != Token::verb || t.size < 6) break;
                emit(begin, end, std::string(s_.word(t)), std::string(trim(text_.substr(t.end(), end - t.end()))));
                return true;
            }
        }
        return false;
    }

    static bool carries(const Tok& t) {
        return t.mark == Mark::carry || t.mark == Mark::select || t.mark == Mark::lead;
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
        Duty& d = m_.document.duties.emplace_back();
        d.path = s_.path_value();
        d.lines = s_.lines(begin, end);
        d.who = who_;
        d.with = with_;
        d.verb = std::move(verb);
        d.what = std::move(what);
        d.by = by_;
        d.recurring = recurring_;
        last_begin_ = begin;
        assigned_ = false;
        last_ = m_.document.duties.size();
        if (by_ && !by_->date) by_.reset();  // 适时, 收到通知后10日内 bind only what stands beside them
        recurring_.reset();
    }

    // What was asked for before, now owed by the bodies that 由…牵头 names.
    void repeat_last(size_t end) {
        assigned_ = false;
        if (last_ == 0) return;
        const Duty& last = m_.document.duties[last_ - 1];
        emit(last_begin_, end, std::string(last.verb), std::string(last.what));
    }

    const Stretch& s_;
    Memory& m_;
    string_view text_;
    TokenKinds kinds_;  // of the member and the mark behind it
    int depth_ = 0;
    size_t dated_ = 0;
    std::vector<std::string> who_;
    std::vector<std::string> with_;
    std::optional<Deadline> by_;
    std::optional<std::string> recurring_;
    // What was asked for last: 由…牵头 in the next sentence names who does it.
    bool assigned_ = false;
    size_t last_ = 0;  // its place in the list, from 1
    size_t last_begin_ = 0;
};

}  // namespace

void read_duties(const Stretch& stretch, Memory& memory) { Reader(stretch, memory).read(); }

}  // namespace luoshi::notices::reading
