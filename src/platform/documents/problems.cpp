#include "platform/documents/problems.hpp"

#include <fmt/format.h>

namespace luoshi::documents {
namespace {

std::string size_in_words(std::size_t bytes) {
    constexpr double mebibyte = 1024.0 * 1024.0;
    if (bytes < 1024 * 1024) return fmt::format("{:.1f} KB", static_cast<double>(bytes) / 1024.0);
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / mebibyte);
}

}  // namespace

Problem file_empty() {
    return {Code::invalid, "file-empty", "文件是空的（0 字节或只有空白），请重新选择文件。",
            "The file is empty (no bytes, or blanks only). Choose the file again."};
}

Problem file_without_text() {
    return {Code::invalid, "file-empty", "文件里没有读到任何文字。请打开原件核对；如果是图片，请换一份更清晰的扫描件。",
            "No text was found in the file. Open the original to check it; if it is a picture, use a clearer scan."};
}

Problem file_too_large(std::size_t bytes, std::size_t bytes_max) {
    return {
        Code::invalid, "file-too-large",
        fmt::format("文件有 {}，最多 {}。请拆分文件，或降低扫描分辨率（200 dpi 足够）后重试。", size_in_words(bytes),
                    size_in_words(bytes_max)),
        fmt::format("The file has {}, the limit is {}. Split it, or scan at a lower resolution (200 dpi is enough).",
                    size_in_words(bytes), size_in_words(bytes_max))};
}

Problem file_expands_too_far(std::size_t bytes_max) {
    return {Code::invalid, "file-too-large",
            fmt::format("文件解压后超过 {}，不予处理。请在文字处理软件中另存一份，或拆分后重试。",
                        size_in_words(bytes_max)),
            fmt::format("Unpacked, the file exceeds {} and is not processed. Save a fresh copy from the office "
                        "program, or split it.",
                        size_in_words(bytes_max))};
}

Problem file_has_too_many_pages(int pages, int pages_max) {
    return {Code::invalid, "file-too-large",
            fmt::format("文件有 {} 页，最多 {} 页。请拆分后分别上传。", pages, pages_max),
            fmt::format("The file has {} pages, the limit is {}. Split it and upload the parts.", pages, pages_max)};
}

Problem image_too_large(std::size_t pixels, std::size_t pixels_max) {
    return {
        Code::invalid, "file-too-large",
        fmt::format("图片有 {} 万像素，最多 {} 万。请以 200 dpi 重新扫描或缩小后重试。", pixels / 10'000,
                    pixels_max / 10'000),
        fmt::format("The picture has {:.1f} megapixels, the limit is {:.0f}. Scan again at 200 dpi, or scale it down.",
                    static_cast<double>(pixels) / 1e6, static_cast<double>(pixels_max) / 1e6)};
}

Problem pdf_encrypted() {
    return {Code::invalid, "file-encrypted", "这个 PDF 设了打开密码。请用密码打开后另存为不加密的 PDF，再上传。",
            "This PDF needs a password to open. Open it with the password, save it without encryption, and upload that "
            "copy."};
}

Problem office_file_encrypted() {
    return {Code::invalid, "file-encrypted",
            "这个文件加了密。请打开后取消密码保护（文件→信息→保护文档），保存后再上传。",
            "This file is encrypted. Open it, remove the password protection, save it, and upload that copy."};
}

Problem file_broken(std::string_view kind, std::string_view what_zh, std::string_view what_en) {
    return {Code::invalid, "file-broken",
            fmt::format("这个 {} 文件已损坏：{}。请重新下载，或打开后另存一份再上传。", kind, what_zh),
            fmt::format("This {} file is damaged: {}. Download it again, or open it and save a fresh copy.", kind,
                        what_en)};
}

Problem file_kind_unknown(std::string_view what_zh, std::string_view what_en) {
    return {Code::invalid, "file-kind-unknown",
            fmt::format("{}可以读取的有：txt、md、html、docx、pdf，以及 png、jpg、tiff 扫描件。", what_zh),
            fmt::format("{} Readable are txt, md, html, docx, pdf, and scans as png, jpg or tiff.", what_en)};
}

Problem encoding_unknown() {
    return {Code::invalid, "encoding-unknown",
            "认不出这个文本文件的编码。请用文本编辑器打开，另存为 UTF-8 编码后再上传。",
            "The character encoding of this text file was not recognised. Open it in an editor, save it as UTF-8, and "
            "upload that copy."};
}

Problem ocr_unavailable(std::string_view language) {
    return {
        Code::unavailable, "ocr-unavailable",
        fmt::format("这台服务器还不能识别扫描件：缺少语言数据 {}。请管理员安装软件包 tesseract-ocr-chi-sim 后重试。",
                    language),
        fmt::format(
            "This server cannot read scans yet: the language data {} is missing. Ask the administrator to install the "
            "package tesseract-ocr-chi-sim.",
            language)};
}

Problem work_cancelled() {
    return {Code::conflict, "cancelled", "已按要求停止读取，未保存任何结果。",
            "Reading was stopped on request; nothing was stored."};
}

}  // namespace luoshi::documents
