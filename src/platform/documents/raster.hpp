// Pictures of pages (PNG, JPEG, TIFF with several pages), made ready for recognition: grey, upright, straight, about
// 200 dpi.
#pragma once
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "platform/documents/ocr.hpp"

namespace luoshi::documents {

enum class PictureFormat { png, jpeg, tiff };

class PictureFile {
 public:
    // bytes must outlive the file. Refusals: file-broken, file-too-large.
    static Result<PictureFile> open(std::string_view bytes, PictureFormat format, int pages_max);
    int pages() const { return pages_; }
    // Pages in order, each once; index from 0. Refusals: file-broken, file-too-large (more than 80 million pixels).
    Result<GrayImage> page(int index);

 private:
    PictureFile(std::string_view bytes, PictureFormat format, int pages)
        : bytes_(bytes), format_(format), pages_(pages) {}
    std::string_view bytes_;
    PictureFormat format_;
    int pages_;
};

// Straightens and scales a page that was rendered from a PDF.
GrayImage prepare_for_recognition(GrayImage image);

}  // namespace luoshi::documents
