// Pages of A4 to draw text, lines and boxes on, and the PDF they become. What documents share; the typesetter stays behind this wall.
#pragma once
#include <memory>
#include <string>

#include "foundation/time.hpp"
#include "platform/documents/pdf_writer.hpp"

namespace luoshi::documents {

inline constexpr double pdf_page_width = 595.28;  // A4 in points
inline constexpr double pdf_page_height = 841.89;
inline constexpr double pdf_points_of_mm = 72 / 25.4;

struct PdfFace {
    double size = 10;  // points
    bool bold = false;
    bool serif = false;
    double line_height = 0;  // points; 0: one and a half times the size
    double first_indent = 0;  // of the first line of each paragraph, points
};

// Text set into a width; drawn line by line, so that it can go on on the next page. Valid as long as its canvas.
class PdfText {
 public:
    int lines() const;
    double line_height() const { return line_height_; }
    double widest() const;  // of its lines, points

 private:
    friend class PdfCanvas;
    std::shared_ptr<void> layout_;
    double line_height_ = 0;
    double width_ = 0;
    PdfAlign align_ = PdfAlign::left;
    double first_indent_ = 0;
};

class PdfCanvas {
 public:
    // Without a date of its own the file would hold that of the machine.
    PdfCanvas(const std::string& title, Instant made);
    ~PdfCanvas();
    PdfCanvas(const PdfCanvas&) = delete;
    PdfCanvas& operator=(const PdfCanvas&) = delete;

    PdfText set(const std::string& text, double width, const PdfFace& face, PdfAlign align);
    void draw(const PdfText& text, int line, double x, double y);  // y: the top of the line
    void color(double red, double green, double blue);
    void fill(double x, double y, double width, double height);
    void frame(double x, double y, double width, double height, double pen);
    void rule(double x, double y, double width, double pen);
    void end_page();
    // The bytes; nothing is drawn afterwards. Throws std::runtime_error where the file cannot be made.
    std::string finish();

 private:
    struct Drawn;
    std::unique_ptr<Drawn> drawn_;
};

}  // namespace luoshi::documents
