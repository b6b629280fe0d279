// PDF files: the text layer of each page in reading order, and pictures of pages that have none.
#pragma once
#include <memory>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "platform/documents/ocr.hpp"
#include "platform/documents/page_lines.hpp"

namespace luoshi::documents {

struct PdfPage {
    std::vector<PageLine> lines;
    double height = 0;
    // The page shows writing that the text layer does not hold, or holds as unreadable codes.
    bool needs_recognition = false;
};

class PdfFile {
 public:
    // bytes must outlive the file. Refusals: file-broken, file-encrypted.
    static Result<PdfFile> open(std::string_view bytes);
    PdfFile(PdfFile&&) noexcept;
    PdfFile& operator=(PdfFile&&) noexcept;
    ~PdfFile();

    int pages() const;
    PdfPage page(int index) const;  // from 0; a page that cannot be read is empty
    // Refusal: file-broken. Large pages are rendered coarser, so that no picture has more than 40 million pixels.
    Result<GrayImage> render(int index, double dpi) const;

 private:
    struct State;
    explicit PdfFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace luoshi::documents
