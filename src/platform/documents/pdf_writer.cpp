#include "platform/documents/pdf_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <optional>

#include "platform/documents/pdf_canvas.hpp"
#include "platform/documents/qr_code.hpp"

namespace luoshi::documents {
namespace {

constexpr double side = 51;
constexpr double top = 54;
constexpr double bottom = 54;
constexpr double page_height = pdf_page_height;
constexpr double text_width = pdf_page_width - 2 * side;
constexpr double cell_padding = 4;
constexpr double qr_side = 92;

class Writer {
 public:
    Writer(PdfCanvas& canvas, const PdfDocument& document, std::optional<int> pages) : canvas_(canvas), document_(document), all_pages_(pages) {}

    int write() {
        flow(document_.title, {17, true}, PdfAlign::center, 6, 10);
        for (const auto& block : document_.blocks) std::visit([this](const auto& one) { put(one); }, block);
        end_page();
        return page_;
    }

 private:
    double left_on_page() const { return page_height - bottom - y_; }

    void end_page() {
        const auto number = all_pages_ ? fmt::format("第 {} 页 共 {} 页", page_, *all_pages_) : fmt::format("第 {} 页", page_);
        canvas_.color(0.25, 0.25, 0.25);
        canvas_.draw(canvas_.set(document_.foot, text_width * 0.75, {8, false}, PdfAlign::left), 0, side, page_height - bottom + 14);
        canvas_.draw(canvas_.set(number, text_width * 0.25, {8, false}, PdfAlign::right), 0, side + text_width * 0.75, page_height - bottom + 14);
        canvas_.color(0, 0, 0);
        canvas_.end_page();
    }
    void next_page() {
        end_page();
        ++page_;
        y_ = top;
    }

    void flow(const std::string& text, const PdfFace& face, PdfAlign align, double before, double after) {
        const auto set = canvas_.set(text, text_width, face, align);
        y_ += y_ == top ? 0 : before;
        for (int line = 0; line < set.lines(); ++line) {
            if (left_on_page() < set.line_height()) next_page();
            canvas_.draw(set, line, side, y_);
            y_ += set.line_height();
        }
        y_ += after;
    }

    void put(const PdfHeading& heading) {
        if (left_on_page() < 70) next_page();  // a heading never stands alone at the foot
        flow(heading.text, {12, true}, PdfAlign::left, 10, 4);
    }
    void put(const PdfParagraph& paragraph) { flow(paragraph.text, {paragraph.small ? 8.5 : 10.0, false}, paragraph.align, 0, 4); }

    void put(const PdfQr& qr) {
        if (left_on_page() < qr_side + 8) next_page();
        const auto squares = qr_squares(qr.text);
        const double unit = qr_side / squares.size;
        for (int row = 0; row < squares.size; ++row)
            for (int column = 0; column < squares.size; ++column)
                if (squares.at(row, column)) canvas_.fill(side + column * unit, y_ + row * unit, unit, unit);
        const auto caption = canvas_.set(qr.caption, text_width - qr_side - 16, {9, false}, PdfAlign::left);
        for (int line = 0; line < caption.lines() && (line + 1) * caption.line_height() <= qr_side; ++line)
            canvas_.draw(caption, line, side + qr_side + 16, y_ + 12 + line * caption.line_height());
        y_ += qr_side + 8;
    }

    // ---- tables

    using Cells = std::vector<PdfText>;

    void put(const PdfTable& table) {
        if (table.columns.empty()) return;
        const double whole = std::accumulate(table.columns.begin(), table.columns.end(), 0.0, [](double sum, const PdfColumn& c) { return sum + c.share; });
        widths_.clear();
        for (const auto& column : table.columns) widths_.push_back(text_width * column.share / whole);
        std::vector<std::string> titles;
        for (const auto& column : table.columns) titles.push_back(column.title);
        const auto head = cells(table, titles, true);
        if (left_on_page() < height(head, 0, lines(head)) + 30) next_page();
        row(head, nullptr, true);
        for (const auto& values : table.rows) {
            const auto body = cells(table, values, false);
            row(body, &head, false);
        }
        y_ += 6;
    }

    Cells cells(const PdfTable& table, const std::vector<std::string>& values, bool head) {
        Cells set;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            set.push_back(canvas_.set(i < values.size() ? values[i] : std::string(), widths_[i] - 2 * cell_padding, {9, head}, head ? PdfAlign::center : table.columns[i].align));
        return set;
    }
    static int lines(const Cells& cells) {
        int most = 1;
        for (const auto& cell : cells) most = std::max(most, cell.lines());
        return most;
    }
    static double height(const Cells& cells, int from, int until) { return (until - from) * cells.front().line_height() + 2 * cell_padding; }

    // Drawn in as many pieces as pages need; a row that fits on one page is not torn.
    void row(const Cells& cells, const Cells* head, bool shaded) {
        const int all = lines(cells);
        for (int from = 0; from < all;) {
            const double whole = height(cells, from, all);
            const bool fits_somewhere = whole <= page_height - top - bottom - (head ? height(*head, 0, lines(*head)) : 0);
            if (left_on_page() < (fits_somewhere ? whole : height(cells, 0, 1))) {
                next_page();
                if (head) row(*head, nullptr, true);
            }
            const int room = static_cast<int>((left_on_page() - 2 * cell_padding) / cells.front().line_height());
            const int until = std::min(all, from + std::max(room, 1));
            piece(cells, from, until, shaded);
            from = until;
        }
    }

    void piece(const Cells& cells, int from, int until, bool shaded) {
        const double tall = height(cells, from, until);
        double x = side;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (shaded) {
                canvas_.color(0.92, 0.92, 0.92);
                canvas_.fill(x, y_, widths_[i], tall);
                canvas_.color(0, 0, 0);
            }
            canvas_.frame(x, y_, widths_[i], tall, 0.6);
            for (int line = from; line < std::min(until, cells[i].lines()); ++line)
                canvas_.draw(cells[i], line, x + cell_padding, y_ + cell_padding + (line - from) * cells[i].line_height());
            x += widths_[i];
        }
        y_ += tall;
    }

    PdfCanvas& canvas_;
    const PdfDocument& document_;
    std::optional<int> all_pages_;
    std::vector<double> widths_;
    double y_ = top;
    int page_ = 1;
};

struct Written {
    std::string bytes;
    int pages = 0;
};

// `pages`: of the whole, known after a first time.
Written write_once(const PdfDocument& document, std::optional<int> pages) {
    PdfCanvas canvas(document.title, document.made);
    Written written;
    written.pages = Writer(canvas, document, pages).write();
    written.bytes = canvas.finish();
    return written;
}

}  // namespace

std::string write_pdf(const PdfDocument& document) {
    const int pages = write_once(document, std::nullopt).pages;
    return write_once(document, pages).bytes;
}

}  // namespace luoshi::documents
