// The text as lines and paragraphs. Blank lines mean nothing; hard-wrapped lines are joined again; every place in a
// paragraph still knows its line. Views point into the input or into the page's own store, so a Page must outlive what
// is read from it.
#pragma once
#include <deque>
#include <span>
#include <string>
#include <vector>

#include "notices/reading/markers.hpp"
#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

struct Line {
    string_view text;  // trimmed; never empty
    int number = 0;
    std::uint32_t columns = 0;
    std::uint32_t chars = 0;
    bool indented = false;
    bool table = false;   // holds tabs or bars, or columns set apart by wide gaps
    bool spaced = false;  // l e t t e r - s p a c e d
    bool marked = false;
    bool closed = false;       // ends with a stop
    bool opens_quote = false;  // holds ：“
    Marker marker;
};

struct Segment {
    std::uint32_t offset = 0;  // in the paragraph's text
    int line = 0;
};

struct Paragraph {
    string_view text;
    Marker marker;
    bool marked = false;
    bool table = false;
    bool spaced = false;
    bool opens_quote = false;  // holds ：“
    bool quoted = false;       // new wording inside an amending act; its markers are not this document's
    int first_line = 0;
    int last_line = 0;
    std::uint32_t segment_begin = 0;
    std::uint32_t segment_count = 0;

    string_view body() const { return text.substr(marked ? marker.size : 0); }
};

// Two lines that were joined although nothing shows that they belong together.
struct Tear {
    int before = 0;
    int after = 0;
};

class Page {
 public:
    // The text must be valid UTF-8 and outlive the page.
    explicit Page(string_view text);
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;

    int line_count() const { return line_count_; }
    const std::vector<Paragraph>& paragraphs() const { return paragraphs_; }
    int line_at(const Paragraph& paragraph, size_t offset) const;
    const std::vector<Tear>& tears() const { return tears_; }
    // The last line before `line` that holds anything, page numbers too; at least `from`.
    int last_line_before(int line, int from) const;
    std::span<const Segment> segments(const Paragraph& paragraph) const {
        return std::span(segments_).subspan(paragraph.segment_begin, paragraph.segment_count);
    }

 private:
    void split_lines(string_view text);
    string_view without_emphasis(string_view text);
    void find_wrap_width();
    void join_lines();
    void mark_quoted();
    bool near_wrap(const Line& line, std::uint32_t slack) const;
    bool continues(size_t line, bool next_fits);
    void close_paragraph(size_t first, size_t last);

    std::vector<Line> lines_;
    std::vector<Paragraph> paragraphs_;
    std::vector<Segment> segments_;
    std::vector<Tear> tears_;
    std::vector<int> page_numbers_;
    std::vector<std::uint32_t> open_ends_;  // how many lines of each width end in the middle of a sentence
    std::string store_;
    std::deque<std::string> cleaned_;
    int line_count_ = 0;
    // Where lines were broken by hand or machine, in half columns and in characters; 0 where they were not.
    std::uint32_t wrap_width_ = 0;
    std::uint32_t wrap_chars_ = 0;
    std::uint32_t widest_ = 0;
    bool indents_ = false;

    // Of the paragraph that is being put together:
    int open_titles_ = 0;
    int open_brackets_ = 0;
    bool inner_stop_ = false;
    size_t bytes_ = 0;
    size_t observed_ = 0;  // lines before this one are counted
    void observe(string_view text);
    void observe_until(size_t line);
};

// 附件, 抄送, a date, （此件公开发布）: a line that starts something of its own.
bool starts_apart(string_view line);
// — 1 —, 第 1 页: set by the printer, no text.
bool is_page_number(string_view line);

}  // namespace luoshi::notices::reading
