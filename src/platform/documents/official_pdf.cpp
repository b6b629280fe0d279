#include "platform/documents/official_pdf.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "platform/documents/official_page_count.hpp"
#include "platform/documents/pdf_canvas.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

constexpr double mm = pdf_points_of_mm;
constexpr double left = 28 * mm;
constexpr double top = 37 * mm;
constexpr double width = pdf_page_width - 54 * mm;
constexpr double line = 28.9;
constexpr double foot = top + lines_of_a_page * line;
constexpr double character = 15.8;
constexpr double body_size = 15.8;

const PdfFace body_face{body_size, false, true, line, 2 * character};
const PdfFace flush_face{body_size, false, true, line, 0};

std::string chinese_day(Date date) {
    const auto day = date.ymd();
    return fmt::format("{}年{}月{}日", static_cast<int>(day.year()), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

// A page number stands in dashes at the outer edge: right on odd pages, left on even ones.
class Setter {
 public:
    Setter(PdfCanvas& canvas, const OfficialDocument& document) : canvas_(canvas), document_(document) {}

    void set() {
        letterhead();
        title(document_.title, 2);
        addressees();
        for (const auto& paragraph : document_.paragraphs) body(paragraph);
        attachment_note();
        signatures();
        if (!document_.remark.empty()) {
            skip(1);
            flow(document_.remark.starts_with("（") ? document_.remark : "（" + document_.remark + "）", body_face, PdfAlign::left);
        }
        attachments();
        imprint();
        end_page();
    }

 private:
    void end_page() {
        const auto number = fmt::format("— {} —", page_);
        const auto set = canvas_.set(number, width - 2 * character, {14, false, true}, page_ % 2 == 1 ? PdfAlign::right : PdfAlign::left);
        canvas_.draw(set, 0, left + character, foot + 7 * mm);
        canvas_.end_page();
    }
    void next_page() {
        end_page();
        ++page_;
        y_ = top;
    }
    void skip(double lines) { y_ += lines * line; }

    void flow(const std::string& text, const PdfFace& face, PdfAlign align, double from = left, double room = width) {
        const auto set = canvas_.set(text, room, face, align);
        for (int i = 0; i < set.lines(); ++i) {
            if (y_ + set.line_height() > foot + 1) next_page();
            canvas_.draw(set, i, from, y_);
            y_ += set.line_height();
        }
    }

    void letterhead() {
        for (const auto* mark : {&document_.copy_number, &document_.secrecy, &document_.urgency}) {
            if (!mark->empty()) flow(*mark, {body_size, true, false, line, 0}, PdfAlign::left);
        }
        if (document_.issuers.empty()) return number_line();
        skip(2);
        canvas_.color(0.85, 0, 0);
        for (std::size_t i = 0; i < document_.issuers.size(); ++i) {
            const bool last = i + 1 == document_.issuers.size();
            mark(document_.issuers[i] + (last ? document_.mark_text : ""));
        }
        canvas_.color(0, 0, 0);
        number_line();
    }
    // As large as the line allows, at most 22 mm.
    void mark(const std::string& text) {
        const auto characters = std::max(half_widths(text) / 2.0, 1.0);
        const auto size = std::clamp(width / characters * 0.98, 16.0, 46.0);
        flow(text, {size, true, true, size * 1.35, 0}, PdfAlign::center);
    }
    void number_line() {
        if (!document_.number.empty() || !document_.signer.empty()) {
            skip(1);
            if (document_.signer.empty()) {
                flow(document_.number, flush_face, PdfAlign::center);
            } else {
                canvas_.draw(canvas_.set(document_.number, width - 2 * character, flush_face, PdfAlign::left), 0, left + character, y_);
                flow("签发人：" + document_.signer, flush_face, PdfAlign::right, left + character, width - 2 * character);
            }
        }
        if (document_.issuers.empty()) return;
        canvas_.color(0.85, 0, 0);
        canvas_.rule(left, y_ + 4 * mm, width, 1.4);
        canvas_.color(0, 0, 0);
        y_ += 4 * mm;
    }

    void title(const std::string& text, double before) {
        skip(before);
        for (const auto& one : break_title(text)) flow(one, {22, true, true, 34, 0}, PdfAlign::center);
        skip(1);
    }
    void addressees() {
        if (document_.addressees.empty()) return;
        auto text = fmt::format("{}", fmt::join(document_.addressees, "，"));
        if (!text.ends_with("：")) text += "：";
        flow(text, flush_face, PdfAlign::left);
    }
    // 一、 in 黑体; below it the heading's weight tells the levels apart.
    void body(const OfficialParagraph& paragraph) {
        auto face = body_face;
        face.serif = paragraph.level != ParagraphLevel::first;
        face.bold = paragraph.level == ParagraphLevel::second || paragraph.level == ParagraphLevel::third;
        flow(paragraph.text, face, PdfAlign::left);
    }
    void attachment_note() {
        if (document_.attachments.empty()) return;
        skip(1);
        for (std::size_t i = 0; i < document_.attachments.size(); ++i) {
            const auto number = document_.attachments.size() > 1 ? fmt::format("{}. ", i + 1) : std::string();
            flow((i == 0 ? "附件：" : "　　　") + number + document_.attachments[i].title, body_face, PdfAlign::left);
        }
    }
    void signatures() {
        std::vector<std::string> rows = document_.signatures;
        if (document_.date) rows.push_back(chinese_day(*document_.date));
        if (rows.empty()) return;
        double widest = 0;
        for (const auto& row : rows) widest = std::max(widest, half_widths(row) / 2.0 * character);
        skip(2);
        // Names and date keep together: a signature never stands alone on its page without its date.
        if (y_ + static_cast<double>(rows.size()) * line > foot) next_page();
        const auto room = std::min(widest + 2 * character, width);
        for (const auto& row : rows) flow(row, flush_face, PdfAlign::center, left + width - room - std::min(4 * character, width - room), room);
    }
    void attachments() {
        for (std::size_t i = 0; i < document_.attachments.size(); ++i) {
            const auto& one = document_.attachments[i];
            if (one.paragraphs.empty()) continue;
            next_page();
            flow(document_.attachments.size() > 1 ? fmt::format("附件{}", i + 1) : std::string("附件"), {body_size, false, false, line, 0}, PdfAlign::left);
            title(one.title, 1);
            for (const auto& paragraph : one.paragraphs) body(paragraph);
        }
    }

    // At the foot of an even page, between a thick and a thick line.
    void imprint() {
        std::vector<std::string> rows;
        if (!document_.cc.empty()) rows.push_back(fmt::format("抄送：{}。", fmt::join(document_.cc, "，")));
        const bool printed = !document_.printed_by.empty() || document_.printed_on;
        if (rows.empty() && !printed) return;
        const PdfFace face{14, false, true, line, 0};
        const double room = width - 2 * 14;
        double height = printed ? line : 0;
        for (const auto& row : rows) height += canvas_.set(row, room, face, PdfAlign::left).lines() * line;
        if (y_ + height > foot) next_page();
        if (page_ % 2 == 1) next_page();
        y_ = foot - height;
        canvas_.rule(left, y_, width, 1);
        for (const auto& row : rows) flow(row, face, PdfAlign::left, left + 14, room);
        if (printed) {
            if (!rows.empty()) canvas_.rule(left, y_, width, 0.7);
            const auto day = document_.printed_on ? chinese_day(*document_.printed_on) + "印发" : std::string("印发");
            canvas_.draw(canvas_.set(document_.printed_by, room, face, PdfAlign::left), 0, left + 14, y_);
            canvas_.draw(canvas_.set(day, room, face, PdfAlign::right), 0, left + 14, y_);
            y_ += line;
        }
        canvas_.rule(left, y_, width, 1);
    }

    PdfCanvas& canvas_;
    const OfficialDocument& document_;
    double y_ = top;
    int page_ = 1;
};

}  // namespace

std::string write_official_pdf(const OfficialDocument& document, Instant made) {
    PdfCanvas canvas(document.title, made);
    Setter(canvas, document).set();
    return canvas.finish();
}

}  // namespace luoshi::documents
