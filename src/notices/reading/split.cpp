#include "notices/reading/split.hpp"

#include <algorithm>

#include "notices/reading/bodies.hpp"
#include "notices/reading/head.hpp"
#include "notices/reading/numbers.hpp"
#include "notices/reading/tail.hpp"
#include "notices/reading/title.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

bool is_sentence(const Paragraph& p) { return p.text.size() > 90 && is_clause_stop(final_stop(p.text)); }

// What the walk knows about the document it is in.
struct State {
    size_t begin = 0;
    bool body = false;    // text has begun
    bool closed = false;  // signed and dated
    bool list_of_attachments = false;
    bool attachments = false;  // an attachment has begun
    bool articles = false;
    int last_top = 0;  // value of the last 一、
    size_t last_top_at = 0;
    bool forwards = false;  // the main title says 转发
    bool issues = false;    // … or 印发, 公布, 发布
};

class Splitter {
 public:
    explicit Splitter(const Page& page) : page_(page), ps_(page.paragraphs()) {}

    std::vector<Part> split() {
        if (ps_.empty()) return {};
        begin_part(0, PartKind::first, false);
        for (size_t i = 0; i < ps_.size(); ++i) {
            if (i > state_.begin && !ps_[i].quoted && !ps_[i].table) look(i);
            step(i);
        }
        parts_.back().end = ps_.size();
        return std::move(parts_);
    }

 private:
    void begin_part(size_t at, PartKind kind, bool torn) {
        if (!parts_.empty()) parts_.back().end = at;
        parts_.push_back({at, ps_.size(), kind, torn});
        const bool attachments = kind == PartKind::attachment;
        const bool forwards = attachments && state_.forwards;
        const bool issues = attachments && state_.issues;
        state_ = State{};
        state_.begin = at;
        state_.attachments = attachments;
        state_.forwards = forwards;
        state_.issues = issues;
        body_from_ = at;
        const Head head = read_head(page_, at, std::min(ps_.size(), at + 60));
        if (head.any() && head.body > at) body_from_ = head.body;
        if (!attachments) {
            state_.forwards = contains(head.title_text, "转发");
            state_.issues = contains(head.title_text, "印发") || contains(head.title_text, "公布") ||
                            contains(head.title_text, "发布") || contains(head.title_text, "下达") ||
                            genre_of(head.title_text) == "令";
        }
        if (attachments && attachment_heading(ps_[at].text)) body_from_ = std::max(body_from_, at + 1);
    }

    // Does a new document begin at or shortly before paragraph i?
    void look(size_t i) {
        const Paragraph& p = ps_[i];
        const string_view text = p.text;
        if (text.size() <= 300 && !p.marked) {
            if (text.starts_with("附") && look_attachment(i)) return;
            if (state_.body && number_line(text)) {
                const size_t start = head_start(i);
                if (start > state_.begin) {
                    begin_part(start, state_.forwards && !state_.attachments ? PartKind::attachment : PartKind::blended,
                               false);
                    return;
                }
            }
            if (state_.closed && look_after_signature(i)) return;
            if (state_.body && !state_.closed && look_title(i)) return;
        } else if (state_.closed && i > state_.begin && !is_note(text) && !is_imprint(text)) {
            look_after_signature(i);
            return;
        }
        if (p.marked && p.marker.style == Style::han) look_numbering(i);
    }

    bool look_attachment(size_t i) {
        const auto heading = attachment_heading(ps_[i].text);
        if (!heading || !state_.body) return false;
        const bool alone = heading->title.empty();
        if (!state_.closed) {
            if (alone && heading->colon) {  // 附件： and its list below
                state_.list_of_attachments = true;
                return false;
            }
            if (!alone && !state_.list_of_attachments && !state_.attachments) {
                state_.list_of_attachments = true;
                return false;
            }
            // 附件2：… may be the second line of a list that still stands in front of the signature.
            if (!alone && signature_follows(i)) return false;
            if (!alone && !(heading->number && *heading->number == 1) && !state_.attachments) return false;
        }
        begin_part(i, PartKind::attachment, false);
        return true;
    }

    bool signature_follows(size_t i) const {
        for (size_t j = i + 1; j < std::min(ps_.size(), i + 12); ++j) {
            if (signature_line(ps_[j].text)) return true;
            if (is_sentence(ps_[j])) return false;
        }
        return false;
    }

    // The first paragraph of the head whose number stands at i.
    size_t head_start(size_t i) const {
        size_t start = i;
        while (start > state_.begin + 1 && i - start < 40) {
            const Paragraph& above = ps_[start - 1];
            if (above.marked || above.quoted || is_clause_stop(final_stop(above.text)) || above.text.size() > 200)
                break;
            if (signature_line(above.text) || is_imprint(above.text) || is_note(above.text) ||
                attachment_heading(above.text))
                break;
            --start;
        }
        return start;
    }

    bool look_after_signature(size_t i) {
        const string_view text = ps_[i].text;
        if (is_imprint(text) || is_note(text) || signature_line(text) || !bodies_of_line(text).empty()) {
            // A body's name after the signature may open the next letterhead.
            if (bodies_of_line(text).empty() || !head_follows(i)) return false;
        }
        const Head head = read_head(page_, i, std::min(ps_.size(), i + 40));
        const bool letter =
            head.number || head.addressee ||
            (!head.title.empty() && is_letter_genre(genre_of(head.title_text)) && !head.letterhead.empty());
        if (letter && !(state_.forwards && !state_.attachments)) {
            begin_part(i, PartKind::blended, false);
            return true;
        }
        if (head.any() || state_.issues || state_.forwards || !tail_mentions_nothing()) {
            begin_part(i, PartKind::attachment, false);
            return true;
        }
        if (starts_mid_sentence(text)) {
            begin_part(i, PartKind::blended, true);
            return true;
        }
        if (text.size() < 120 && !is_clause_stop(final_stop(text)) && i + 1 < ps_.size() && !ps_[i].marked) {
            begin_part(i, PartKind::attachment, false);
            return true;
        }
        if (ps_[i].marked || is_sentence(ps_[i])) {
            begin_part(i, PartKind::blended, true);
            return true;
        }
        return false;
    }

    bool tail_mentions_nothing() const { return !state_.list_of_attachments; }

    bool head_follows(size_t i) const {
        for (size_t j = i; j < std::min(ps_.size(), i + 14); ++j) {
            if (number_line(ps_[j].text)) return true;
            if (is_sentence(ps_[j]) || ps_[j].marked) return false;
        }
        return false;
    }

    // A title in the middle of the text with an address below it, or a regulation that begins with its first chapter or
    // article.
    bool look_title(size_t i) {
        const Paragraph& p = ps_[i];
        const std::string line = p.spaced ? collapse_spaces(p.text) : std::string();
        if (!ends_title(p.spaced ? string_view(line) : p.text)) return false;
        if (i > 0 && !is_clause_stop(final_stop(ps_[i - 1].text)) && is_sentence(ps_[i - 1])) return false;
        bool address = false;
        bool regulation = false;
        for (size_t j = i + 1; j < std::min(ps_.size(), i + 4); ++j) {
            if (ps_[j].marked) {
                const Marker& m = ps_[j].marker;
                regulation =
                    m.value == 1 && (m.style == Style::chapter || (m.style == Style::article && !state_.articles) ||
                                     (m.style == Style::han && state_.last_top > 0 && j == i + 1));
                break;
            }
            if (addressee_size(ps_[j].text) > 0) {
                address = true;
                break;
            }
            if (is_sentence(ps_[j])) break;
        }
        if (!address && !regulation) return false;
        const size_t start = title_start(i);
        if (start <= state_.begin) return false;
        const bool letter = address && is_letter_genre(genre_of(line.empty() ? p.text : string_view(line)));
        begin_part(start, letter && !state_.forwards ? PartKind::blended : PartKind::attachment, false);
        return true;
    }

    size_t title_start(size_t i) const {
        size_t start = i;
        while (start > state_.begin + 1 && i - start < 6) {
            const Paragraph& above = ps_[start - 1];
            if (above.marked || is_clause_stop(final_stop(above.text)) || above.text.size() > 150 ||
                signature_line(above.text) || is_imprint(above.text) || is_note(above.text)) {
                break;
            }
            --start;
        }
        return start;
    }

    // 十三、… then a paragraph that starts in the middle of a sentence, then 二、: two texts were run together.
    void look_numbering(size_t i) {
        const int value = ps_[i].marker.value;
        if (state_.articles || state_.last_top < 2 || value > state_.last_top || value == 1) return;
        size_t start = i;
        for (size_t j = i; j-- > state_.last_top_at + 1 && i - j <= 12;) {
            const Paragraph& p = ps_[j];
            if (p.marked || p.quoted) break;
            const bool after_sentence = is_clause_stop(final_stop(ps_[j - 1].text));
            // The clause before was complete on its own lines, or the paragraph shows that its beginning is missing.
            if (after_sentence && (starts_mid_sentence(p.text) || ps_[j - 1].marked)) start = j;
        }
        if (start == i) return;
        begin_part(start, PartKind::blended, true);
        for (size_t k = start; k < i; ++k) step(k);
    }

    void step(size_t i) {
        const Paragraph& p = ps_[i];
        if (p.quoted) return;
        if (i >= body_from_ && (p.marked || is_sentence(p) || p.text.size() > 240)) state_.body = true;
        if (!state_.body && i > state_.begin && i >= body_from_ &&
            (body_from_ > state_.begin || i > state_.begin + 1)) {
            state_.body = is_clause_stop(final_stop(p.text));
        }
        if (p.marked) {
            if (p.marker.style == Style::article || p.marker.style == Style::chapter || p.marker.style == Style::part)
                state_.articles = true;
            if (p.marker.style == Style::han) {
                state_.last_top = p.marker.value;
                state_.last_top_at = i;
            }
            return;
        }
        if (state_.body && !state_.closed && !p.table && closes(i)) state_.closed = true;
    }

    // A date that really ends the document: after a name, or after the last sentence with nothing of the text below.
    bool closes(size_t i) const {
        const auto line = signature_line(ps_[i].text);
        if (!line || is_imprint(ps_[i].text)) return false;
        if (!line->before.empty()) return !bodies_of_line(line->before).empty();
        if (i > 0 && !bodies_of_line(ps_[i - 1].text).empty()) return true;
        size_t above = i;  // several dates in columns come out one below the other
        while (above > state_.begin && i - above < 8 && signature_line(ps_[above - 1].text)) --above;
        if (above < i && above > 0 &&
            (!bodies_of_line(ps_[above - 1].text).empty() || !signature_line(ps_[above].text)->before.empty()))
            return true;
        if (i > 0 && ps_[i - 1].text.size() <= 60 && !ps_[i - 1].marked && i + 1 < ps_.size() &&
            attachment_heading(ps_[i + 1].text))
            return true;
        if (i + 1 < ps_.size() && !ps_[i + 1].marked && ends_title(ps_[i + 1].text) && i > 0 &&
            ps_[i - 1].text.size() <= 60)
            return true;
        return i + 1 == ps_.size() || is_imprint(ps_[i + 1].text) || attachment_heading(ps_[i + 1].text).has_value();
    }

    const Page& page_;
    const std::vector<Paragraph>& ps_;
    std::vector<Part> parts_;
    State state_;
    size_t body_from_ = 0;
};

}  // namespace

std::vector<Part> split_documents(const Page& page) { return Splitter(page).split(); }

bool starts_mid_sentence(string_view text) {
    const char32_t first = first_char(text);
    if (is_comma(first) || is_clause_stop(first) || is_close_quote(first) || fold(first) == ')' || first == 0x300B)
        return true;
    // 进一步彰显，: the first member is nothing but an adverb and a verb that needs a subject.
    size_t end = 0;
    size_t n = 0;
    while (end < text.size() && n < 12) {
        const Char c = decode(text, end);
        if (is_comma(c.code) || is_clause_stop(c.code)) break;
        end += c.size;
        ++n;
    }
    if (n < 3 || n > 8) return false;
    const string_view member = text.substr(0, end);
    static constexpr WordSet verbs({"彰显", "凸显", "提升", "增强", "改善", "提高", "优化", "完善", "形成",
                                    "显现", "扩大", "健全", "显著", "突出", "加快", "深化", "加强", "夯实",
                                    "拓展", "涌现", "巩固", "普及", "下降", "减轻", "畅通", "落实", "到位"});
    static constexpr string_view adverbs[] = {"进一步", "更加", "不断", "持续", "明显", "显著", "基本", "全面", "得到",
                                              "逐步",   "大幅", "有效", "稳步", "切实", "充分", "日益", "得以"};
    bool led = false;
    for (const string_view a : adverbs) led = led || member.starts_with(a);
    if (!led) return false;
    if (verbs.ends(member)) return true;
    return false;
}

}  // namespace luoshi::notices::reading
