#include "notices/reading/read_notice.hpp"

#include <algorithm>

#include "foundation/json.hpp"
#include "notices/reading/bodies.hpp"
#include "notices/reading/clauses.hpp"
#include "notices/reading/faults.hpp"
#include "notices/reading/head.hpp"
#include "notices/reading/ocr_repair.hpp"
#include "notices/reading/page.hpp"
#include "notices/reading/split.hpp"
#include "notices/reading/stretch.hpp"
#include "notices/reading/tail.hpp"
#include "notices/reading/title.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr int low_confidence = 60;

// A, B, …, Z, AA, AB, …
std::string letter_id(size_t index) {
    std::string id;
    for (++index; index > 0; index = (index - 1) / 26) id.insert(id.begin(), static_cast<char>('A' + (index - 1) % 26));
    return id;
}

class DocumentReader {
 public:
    DocumentReader(const Page& page, const Part& part, const ReadOptions& options, Document& document,
                   Findings findings)
        : page_(page),
          ps_(page.paragraphs()),
          part_(part),
          options_(options),
          d_(document),
          findings_(std::move(findings)) {}

    void read() {
        size_t begin = part_.begin;
        attached_ = part_.kind == PartKind::attachment;
        if (const auto heading = attachment_heading(ps_[begin].text);
            heading && (attached_ || (heading->title.empty() && !heading->colon))) {
            attached_ = true;
            heading_title_ = heading->title;
            ++begin;
        }
        head_ = read_head(page_, begin, part_.end);
        tail_ = read_tail(page_, head_.body, part_.end);
        form();
        number_and_title();
        addressees();
        issuers();
        dates();
        if (attached_ && d_.title == std::nullopt) attachment_title(begin);
        body();
        faults();
        confidence();
    }

 private:
    LineRange first_line(size_t paragraph) const { return {ps_[paragraph].first_line, ps_[paragraph].first_line}; }

    void form() {
        d_.form = attached_ ? "attachment" : head_.any() && !part_.torn_start ? "notice" : "fragment";
        const int next = part_.end < ps_.size() ? ps_[part_.end].first_line : page_.line_count() + 1;
        const int last = page_.last_line_before(next, ps_[part_.end - 1].last_line);
        d_.lines = {part_.begin == 0 ? 1 : ps_[part_.begin].first_line, last};
    }

    void number_and_title() {
        if (head_.number_found) {
            const FoundNumber& n = *head_.number_found;
            Number out;
            out.raw = n.raw;
            if (const std::string normal = n.normalized(); n.year && !n.code.empty() && normal != n.raw)
                out.normalized = normal;
            out.code = n.code;
            out.year = n.year;
            out.serial = n.serial;
            out.line = ps_[*head_.number].first_line;
            d_.number = std::move(out);
        }
        if (!head_.title.empty()) {
            Title t;
            t.text = head_.title_text;
            if (const std::string closed = collapse_spaces(t.text); head_.title_spaced && closed != t.text)
                t.normalized = closed;
            t.genre = std::string(genre_of(t.normalized.value_or(t.text)));
            t.stated_issuer_count = stated_issuer_count(t.normalized.value_or(t.text));
            t.line = ps_[head_.title.front()].first_line;
            d_.title = std::move(t);
        }
        d_.signers = head_.signers;
    }

    // 附件2 and a title on the same or the next line.
    void attachment_title(size_t begin) {
        Title t;
        t.line = ps_[part_.begin].first_line;
        if (!heading_title_.empty()) {
            t.text = std::string(heading_title_);
        } else if (begin < part_.end && !ps_[begin].marked && ps_[begin].text.size() <= 180 &&
                   !is_clause_stop(final_stop(ps_[begin].text)) && !ps_[begin].table) {
            t.text = std::string(ps_[begin].text);
            if (ps_[begin].spaced) t.normalized = collapse_spaces(t.text);
            t.line = ps_[begin].first_line;
            if (head_.body == begin) head_.body = begin + 1;
        } else {
            return;
        }
        t.genre = std::string(genre_of(t.normalized.value_or(t.text)));
        d_.title = std::move(t);
    }

    void addressees() {
        if (!head_.addressee) return;
        string_view names = trim(ps_[*head_.addressee].text.substr(0, head_.addressee_size));
        names = trim(names.substr(0, previous(names, names.size())));
        d_.addressees = expand_bodies(names);
    }

    void add_issuer(const std::string& name, string_view from) {
        for (Issuer& issuer : d_.issuers) {
            if (!same_body(issuer.name, name)) continue;
            if (std::find(issuer.from.begin(), issuer.from.end(), from) == issuer.from.end())
                issuer.from.emplace_back(from);
            return;
        }
        if (d_.issuers.size() >= 60) return;
        Issuer issuer;
        issuer.name = full_name(name, region_);
        if (const std::string standard = standard_name(issuer.name); standard != issuer.name)
            issuer.normalized = standard;
        issuer.from.emplace_back(from);
        d_.issuers.push_back(std::move(issuer));
    }

    void issuers() {
        const Letterhead letterhead = read_letterhead(page_, head_.letterhead);
        const std::vector<std::string> titled =
            d_.title ? title_issuers(d_.title->normalized.value_or(d_.title->text)) : std::vector<std::string>{};
        const std::vector<std::string>& signed_by = tail_.bodies;
        for (const std::vector<std::string>* names : {&letterhead.names, &signed_by, &titled}) {
            for (const std::string& name : *names) {
                if (region_.empty()) region_ = std::string(region_of(name));
            }
        }
        for (const std::string& name : letterhead.names) add_issuer(name, "letterhead");
        for (const std::string& name : titled) add_issuer(name, "title");
        for (const std::string& name : tail_.bodies) add_issuer(name, "signature");
        if (letterhead.torn) {
            findings_.add("LETTERHEAD_FRAGMENTS", Severity::warning, letterhead.lines,
                          "发文机关标志被拆成碎片，已拼合为" + std::to_string(letterhead.names.size()) +
                              "个机关。请对照原件核对机关名称和顺序。",
                          Strength::practice);
        }
        check_issuer_count(letterhead.names.size());
    }

    // The letterhead may show the leading body alone; the signature shows all.
    void check_issuer_count(size_t in_letterhead) {
        if (!d_.title || !d_.title->stated_issuer_count) return;
        const auto stated = static_cast<size_t>(*d_.title->stated_issuer_count);
        const size_t in_signature = tail_.bodies.size();
        if ((in_letterhead < 2 && in_signature < 2) || in_letterhead == stated || in_signature == stated) return;
        const size_t seen = in_signature >= 2 ? in_signature : in_letterhead;
        findings_.add("ISSUER_COUNT_MISMATCH", Severity::error, {d_.title->line, d_.title->line},
                      "标题写明" + std::to_string(stated) + "个部门联合发文，" +
                          (in_signature >= 2 ? "落款" : "发文机关标志") + "却有" + std::to_string(seen) +
                          "个机关。请核对标题或发文机关。",
                      Strength::standard);
    }

    void dates() {
        d_.issued = tail_.date;
        if (!d_.issued && head_.date) d_.issued = head_.date;
        for (const std::string& body : tail_.bodies) d_.signers.push_back(body);
        for (const std::string& person : tail_.persons) d_.signers.push_back(person);
        d_.attachments = tail_.attachments;
    }

    void body() {
        const size_t end = std::max(head_.body, tail_.begin);
        // About as many as official texts hold, so that what is found seldom moves.
        size_t bytes = 0;
        for (size_t i = head_.body; i < end; ++i) bytes += ps_[i].text.size();
        d_.duties.reserve(8 + bytes / 160);
        d_.quantities.reserve(8 + bytes / 400);
        tree_ = read_clauses({page_, head_.body, end, d_.form == "fragment"}, d_, findings_);
        marks_.assign(tree_.owner.size(), {});
        split_run_on_headings(page_, tree_, d_, findings_);
        Memory memory{d_, findings_, region_, std::nullopt, {}, {}, false};
        if (d_.issued)
            memory.year = static_cast<int>(d_.issued->ymd().year());
        else if (d_.number && d_.number->year)
            memory.year = d_.number->year;
        for (size_t i = head_.body; i < end; ++i) {
            const Paragraph& p = ps_[i];
            const int owner = tree_.owner[i - tree_.begin];
            if (owner < 0) preamble(i);
            if (p.table) continue;
            const std::string* path = owner >= 0 ? &d_.clauses[static_cast<size_t>(owner)].path : nullptr;
            const bool first = owner >= 0 && tree_.nodes[static_cast<size_t>(owner)].paragraph == i;
            size_t start = first ? tree_.nodes[static_cast<size_t>(owner)].text_offset : 0;
            if (i == head_.addressee) start = head_.addressee_size;
            const Place place = owner >= 0 ? Place::text : Place::preamble;
            if (first && start > p.marker.size) stretch(i, p.marker.size, start, path, Place::heading, memory);
            if (start < p.text.size()) stretch(i, start, p.text.size(), path, place, memory);
        }
        effect_dates();
    }

    void preamble(size_t i) {
        const Paragraph& p = ps_[i];
        if (!d_.clauses.empty() && i > tree_.nodes.front().paragraph) return;
        string_view text = p.text;
        if (i == head_.addressee) text = trim(text.substr(head_.addressee_size));
        if (!d_.preamble) d_.preamble = Passage{{p.first_line, p.last_line}, {}};
        if (!d_.preamble->text.empty()) d_.preamble->text += '\n';
        d_.preamble->text += text;
        d_.preamble->lines[1] = p.last_line;
    }

    void stretch(size_t paragraph, size_t begin, size_t end, const std::string* path, Place place, Memory& memory) {
        const Paragraph& p = ps_[paragraph];
        const std::span<const Tok> tokens = tokens_.read(p.text.substr(0, end), begin);
        weigh_marks(page_, p, tokens, marks_[paragraph - tree_.begin]);
        const Stretch s{page_, p, begin, end, tokens, tokens_.kinds(), path, place};
        read_citations(s, memory);
        if (place == Place::heading) {
            heading_quantities(s, memory);
            return;
        }
        if (p.quoted) return;  // the wording of another document
        read_effect(s, memory);
        read_wording(s, memory);
        if (place == Place::text || d_.form != "fragment") read_quantities(s, memory);
        read_duties(s, memory);
    }

    // A heading's number counts unless the text below repeats it: 建设10所学校。建设10所….
    void heading_quantities(const Stretch& s, Memory& memory) {
        const size_t before = d_.quantities.size();
        read_quantities(s, memory);
        if (d_.quantities.size() == before) return;
        const Paragraph& p = s.paragraph;
        const string_view rest = p.text.substr(s.end);
        std::erase_if(d_.quantities, [&](const Quantity& q) {
            return &q >= &d_.quantities[before] && (contains(rest, q.raw) || contains(rest, without_spaces(q.raw)));
        });
    }

    void effect_dates() {
        for (Effect& e : d_.effect) {
            if (e.date) continue;
            if (d_.issued) {
                e.date = e.days ? d_.issued->plus_days(*e.days) : *d_.issued;
                continue;
            }
            if (d_.form == "attachment") continue;
            findings_.add("EFFECT_DATE_UNRESOLVED", Severity::warning, {e.line, e.line},
                          "施行日期按发布之日计算，但文中没有成文日期，无法确定。请补录成文日期。", Strength::usual);
        }
    }

    void faults() {
        const size_t end = std::max(head_.body, tail_.begin);
        const Whole whole{page_, tree_, d_, marks_, head_.body, end, tail_.lines[0] != 0};
        find_duplicates(whole, findings_);
        find_empty_headings(whole, findings_);
        find_mixed_brackets(whole, findings_);
        find_crossed_brackets(whole, findings_);
        find_unbalanced_quotes(whole, findings_);
        find_missing_stops(whole, findings_);
        find_tears(whole, findings_);
        find_hard_wraps(whole, findings_);
        truncated(end);
        signature(end);
        succession();
    }

    void truncated(size_t end) {
        if (d_.form == "fragment" && head_.body < end) {
            const Paragraph& p = ps_[head_.body];
            if (part_.torn_start || tree_.starts_late || (!p.marked && starts_mid_sentence(p.text))) {
                findings_.add(
                    "TRUNCATED_START", Severity::error, {p.first_line, p.first_line},
                    "文件开头缺失：正文从" + quoted(p.text, 12) + "开始，前面的内容不在文中。请对照原件补全。",
                    Strength::practice);
            }
        }
        if (end <= head_.body || tail_.lines[0] != 0 || attached_) return;
        const Paragraph& p = ps_[end - 1];
        const char32_t last = final_stop(p.text);
        const bool cut =
            is_comma(last) || (!is_clause_stop(last) && !p.table && (contains(p.text, "，") || contains(p.text, "。")));
        if (!cut) return;
        findings_.add("TRUNCATED_END", Severity::error, {p.last_line, p.last_line},
                      "文件结尾缺失：最后一句没有写完。请对照原件补全。", Strength::practice);
    }

    void signature(size_t end) {
        if (d_.form != "notice" || end <= head_.body) return;
        if (tail_.lines[0] != 0 || d_.issued || !d_.signers.empty()) return;
        if (d_.title && d_.title->genre == "纪要") return;  // minutes are not signed
        // 会议通过 or an order carries its date elsewhere; a bare regulation is signed by the notice that issues it.
        if (!d_.number && d_.addressees.empty() && d_.title && !is_letter_genre(d_.title->genre)) return;
        const int line = ps_[end - 1].last_line;
        findings_.add("MISSING_SIGNATURE_AND_DATE", Severity::error, {line, line},
                      "文末没有发文机关署名和成文日期。请对照原件补录。", Strength::standard);
    }

    void succession() {
        if (!d_.title) return;
        std::string own;
        append_key(own, d_.title->text);  // spaces do not count
        std::string key;
        for (const Repeal& r : d_.repeals) {
            if (!r.title) continue;
            key.clear();
            append_key(key, *r.title);
            if (key != own) continue;
            findings_.add("REPEALED_HAS_SAME_TITLE", Severity::info, r.lines,
                          "被废止文件与本文标题相同" + (r.number ? "（" + *r.number + "）" : std::string()) +
                              "。登记时请以文号和年份区分新旧文件。",
                          Strength::practice);
        }
    }

    void confidence() {
        if (options_.confidence.empty()) return;
        const auto lowest = [&](int from, int to) -> std::optional<int> {
            std::optional<int> low;
            for (int line = from; line <= to && static_cast<size_t>(line) <= options_.confidence.size(); ++line) {
                const int c = options_.confidence[static_cast<size_t>(line) - 1];
                if (c >= 0 && (!low || c < *low)) low = c;
            }
            return low;
        };
        if (d_.number) d_.number->confidence = lowest(d_.number->line, d_.number->line);
        if (d_.title) d_.title->confidence = lowest(d_.title->line, d_.title->line);
        for (Clause& c : d_.clauses) {
            c.confidence = lowest(c.lines[0], c.lines[1]);
            if (c.confidence && *c.confidence < low_confidence) {
                findings_.add("LOW_CONFIDENCE", Severity::info, c.lines,
                              "识别可信度只有" + std::to_string(*c.confidence) + "，请对照原件核对。",
                              Strength::practice);
            }
        }
    }

    const Page& page_;
    const std::vector<Paragraph>& ps_;
    const Part& part_;
    const ReadOptions& options_;
    Document& d_;
    Findings findings_;
    Head head_;
    Tail tail_;
    ClauseTree tree_;
    Tokens tokens_;
    std::vector<Marks> marks_;  // of each paragraph of the text
    std::string region_;
    string_view heading_title_;
    bool attached_ = false;
};

// Something that shows an official document: a head, clauses, a signature.
bool is_official(const Document& d) {
    return d.form != "fragment" || !d.clauses.empty() || d.issued || !d.citations.empty() || !d.duties.empty();
}

}  // namespace

Reading read_notice(std::string_view utf8_text, const ReadOptions& options) {
    Reading reading;
    reading.source.name = options.name;
    reading.source.kind = options.kind;
    reading.source.sha256 = options.sha256;
    reading.source.bytes = options.bytes >= 0 ? options.bytes : static_cast<std::int64_t>(utf8_text.size());
    std::string repaired;
    string_view text = utf8_text;
    if (!is_valid_utf8(text)) {
        repaired = repair_utf8(text);
        text = repaired;
    }
    if (options.kind == "scan") {
        repaired = repair_scan(text);
        text = repaired;
    }
    const Page page(text);
    reading.source.lines = page.line_count();
    const std::vector<Part> parts = split_documents(page);
    reading.documents.reserve(parts.size());
    for (const Part& part : parts) {
        if (part.begin >= part.end) continue;
        Document& d = reading.documents.emplace_back();
        d.id = letter_id(reading.documents.size() - 1);
        if (part.kind == PartKind::blended) {
            const auto& ps = page.paragraphs();
            Findings(reading.findings, d.id)
                .add("BLEND_OF_TWO_DOCUMENTS", Severity::error,
                     {ps[part.begin - 1].last_line, ps[part.begin].first_line},
                     "一份文件里混入了另一份文件：从第" + std::to_string(ps[part.begin].first_line) +
                         "行起是另一份文件的内容。请分别登记。",
                     Strength::practice);
        }
        DocumentReader(page, part, options, d, Findings(reading.findings, d.id)).read();
    }
    if (reading.documents.size() == 1 && !is_official(reading.documents.front())) {
        reading.documents.clear();
        reading.findings.clear();
    }
    if (reading.documents.empty()) {
        Findings(reading.findings, "")
            .add("NOT_A_NOTICE", Severity::warning, {1, std::max(1, page.line_count())},
                 "没有读出公文的特征（标题、文号、条款、落款）。请确认文件是否正确。", Strength::practice);
    }
    return reading;
}

std::string to_json(const Reading& reading) {
    std::string out;
    std::size_t text = 512;
    for (const Document& d : reading.documents) {
        for (const Clause& c : d.clauses) text += c.text.size() + 160;
        text += d.duties.size() * 260 + d.quantities.size() * 240 + 600;
    }
    out.reserve(text + reading.findings.size() * 300);
    json::append(out, reading);
    return out;
}

}  // namespace luoshi::notices::reading
