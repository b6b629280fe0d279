// Reading pictures of pages: the lines that the recognition engine sees, with its confidence in each.
#pragma once
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::documents {

// A page in 256 shades, 0 = black, rows without padding.
struct GrayImage {
    int width = 0, height = 0;
    double dpi = 200;
    std::vector<std::uint8_t> pixels;
};

struct OcrLine {
    std::string text;
    std::uint8_t confidence = 0;  // 0–100
    bool operator==(const OcrLine&) const = default;
};

class OcrEngine {
 public:
    // data_folder: where <language>.traineddata lies; empty = where the system keeps it. Refusal: ocr-unavailable.
    static Result<OcrEngine> open(const std::string& data_folder, const std::string& language);
    OcrEngine(OcrEngine&&) noexcept;
    OcrEngine& operator=(OcrEngine&&) noexcept;
    ~OcrEngine();

    // Refusal: cancelled, when *cancelled (may be null) becomes true meanwhile.
    Result<std::vector<OcrLine>> read(const GrayImage& page, const std::atomic<bool>* cancelled);

    // Part of the name of a cached result: another version reads other text.
    static std::string version();

 private:
    struct State;
    explicit OcrEngine(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace luoshi::documents
