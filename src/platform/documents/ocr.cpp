#include "platform/documents/ocr.hpp"

#include <dlfcn.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

#include <algorithm>
#include <cmath>

#include "platform/documents/page_lines.hpp"
#include "platform/documents/problems.hpp"
#include "platform/documents/text_encoding.hpp"

namespace luoshi::documents {
namespace {

// The engine would start a thread per core for every page and be slower for it. Its OpenMP library is asked at run time
// because this program itself does not link it.
void use_one_thread() {
    using SetThreads = void (*)(int);
    if (const auto set_threads = reinterpret_cast<SetThreads>(dlsym(RTLD_DEFAULT, "omp_set_num_threads")))
        set_threads(1);
}

std::vector<TextPiece> words_of_line(tesseract::ResultIterator& words) {
    std::vector<TextPiece> pieces;
    do {
        const std::unique_ptr<char[]> text(words.GetUTF8Text(tesseract::RIL_WORD));
        int left = 0, top = 0, right = 0, bottom = 0;
        if (text && words.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom)) {
            const float confidence = words.Confidence(tesseract::RIL_WORD);
            pieces.push_back({static_cast<double>(left), static_cast<double>(top), static_cast<double>(right),
                              static_cast<double>(bottom), clean_text(text.get()),
                              static_cast<std::uint8_t>(std::clamp(std::lround(confidence), 0L, 100L))});
        }
        if (words.IsAtFinalElement(tesseract::RIL_TEXTLINE, tesseract::RIL_WORD)) break;
    } while (words.Next(tesseract::RIL_WORD));
    return pieces;
}

}  // namespace

struct OcrEngine::State {
    tesseract::TessBaseAPI api;
};

OcrEngine::OcrEngine(std::unique_ptr<State> state) : state_(std::move(state)) {}
OcrEngine::OcrEngine(OcrEngine&&) noexcept = default;
OcrEngine& OcrEngine::operator=(OcrEngine&&) noexcept = default;
OcrEngine::~OcrEngine() = default;

std::string OcrEngine::version() { return tesseract::TessBaseAPI::Version(); }

Result<OcrEngine> OcrEngine::open(const std::string& data_folder, const std::string& language) {
    auto state = std::make_unique<State>();
    state->api.SetVariable("debug_file", "/dev/null");
    const char* folder = data_folder.empty() ? nullptr : data_folder.c_str();
    if (state->api.Init(folder, language.c_str(), tesseract::OEM_LSTM_ONLY) != 0) return ocr_unavailable(language);
    // A page of an official document is one block of text; finer layout analysis tears letterheads and signatures
    // apart.
    state->api.SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
    return OcrEngine(std::move(state));
}

Result<std::vector<OcrLine>> OcrEngine::read(const GrayImage& page, const std::atomic<bool>* cancelled) {
    use_one_thread();
    tesseract::TessBaseAPI& api = state_->api;
    api.SetImage(page.pixels.data(), page.width, page.height, 1, page.width);
    api.SetSourceResolution(static_cast<int>(page.dpi));
    tesseract::ETEXT_DESC monitor;
    monitor.cancel_this = const_cast<std::atomic<bool>*>(cancelled);
    monitor.cancel = [](void* flag, int) { return flag != nullptr && static_cast<std::atomic<bool>*>(flag)->load(); };
    const int failed = api.Recognize(&monitor);
    if (cancelled != nullptr && cancelled->load()) return work_cancelled();
    std::vector<OcrLine> lines;
    const std::unique_ptr<tesseract::ResultIterator> words(failed == 0 ? api.GetIterator() : nullptr);
    if (words) {
        do {
            PageLine line = join_pieces(words_of_line(*words), scanned_gaps);
            if (!line.text.empty()) lines.push_back({std::move(line.text), line.confidence});
        } while (words->Next(tesseract::RIL_WORD));
    }
    api.Clear();
    return lines;
}

}  // namespace luoshi::documents
