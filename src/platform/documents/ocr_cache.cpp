#include "platform/documents/ocr_cache.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <charconv>
#include <fstream>
#include <sstream>

#include "platform/crypto/digest.hpp"
#include "platform/documents/text_lines.hpp"

namespace luoshi::documents {
namespace {

constexpr std::string_view first_line = "luoshi-ocr 1";
constexpr std::string_view last_line = "end";

std::string write_lines(const std::vector<OcrLine>& lines) {
    std::string text(first_line);
    for (const OcrLine& line : lines) text += fmt::format("\n{}\t{}", line.confidence, line.text);
    text += '\n';
    text += last_line;
    return text;
}

std::optional<OcrLine> read_line(std::string_view line) {
    unsigned confidence = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), confidence);
    const auto digits = static_cast<std::size_t>(end - line.data());
    if (error != std::errc() || confidence > 100 || digits >= line.size() || line[digits] != '\t') return std::nullopt;
    return OcrLine{std::string(line.substr(digits + 1)), static_cast<std::uint8_t>(confidence)};
}

std::optional<std::vector<OcrLine>> read_lines(std::string_view text) {
    const std::vector<std::string_view> raw = split_lines(text);
    if (raw.size() < 2 || raw.front() != first_line || raw.back() != last_line) return std::nullopt;
    std::vector<OcrLine> lines;
    for (std::size_t i = 1; i + 1 < raw.size(); ++i) {
        auto line = read_line(raw[i]);
        if (!line) return std::nullopt;
        lines.push_back(std::move(*line));
    }
    return lines;
}

}  // namespace

OcrCache::OcrCache(std::filesystem::path folder, std::string content_hash, const std::string& parameters)
    : folder_(std::move(folder)), name_(crypto::sha256_hex(content_hash + "\n" + parameters)) {}

std::filesystem::path OcrCache::file_of(int page) const {
    return folder_ / name_.substr(0, 2) / fmt::format("{}-{}.ocr", name_.substr(2), page);
}

std::optional<std::vector<OcrLine>> OcrCache::find(int page) const {
    if (folder_.empty()) return std::nullopt;
    std::ifstream file(file_of(page), std::ios::binary);
    if (!file) return std::nullopt;
    std::ostringstream content;
    content << file.rdbuf();
    return read_lines(content.view());
}

void OcrCache::keep(int page, const std::vector<OcrLine>& lines) const {
    if (folder_.empty()) return;
    static std::atomic<unsigned> serial{0};
    const std::filesystem::path place = file_of(page);
    std::filesystem::path draft = place;
    draft += fmt::format(".{}-{}", getpid(), serial++);
    std::error_code error;
    std::filesystem::create_directories(place.parent_path(), error);
    std::ofstream file(draft, std::ios::binary);
    file << write_lines(lines);
    file.close();
    if (file) std::filesystem::rename(draft, place, error);
    if (!file || error) std::filesystem::remove(draft, error);
}

}  // namespace luoshi::documents
