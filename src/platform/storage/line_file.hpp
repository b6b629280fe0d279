// A compressed file of lines that knows the digest of what went through it. Only backup.cpp uses it.
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "platform/crypto/digest.hpp"

namespace luoshi::storage {

struct LineFileError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Writes beside the target and takes its place in finish(); given up, it leaves nothing.
class LineWriter {
 public:
    explicit LineWriter(std::filesystem::path path);
    ~LineWriter();
    LineWriter(const LineWriter&) = delete;
    LineWriter& operator=(const LineWriter&) = delete;

    void line(std::string_view text);
    std::string digest() { return crypto::hex(crypto::view(hasher_.finish())); }  // of everything so far, once
    void finish();

 private:
    std::filesystem::path path_;
    std::filesystem::path partial_;
    int file_ = -1;
    void* stream_ = nullptr;
    crypto::Hasher hasher_;
};

class LineReader {
 public:
    explicit LineReader(const std::filesystem::path& path);
    ~LineReader();
    LineReader(const LineReader&) = delete;
    LineReader& operator=(const LineReader&) = delete;

    // Nothing at the end of the file. Throws LineFileError for damaged compression and for lines beyond 64 MB.
    std::optional<std::string> line();
    // The digest of all lines before the last one read.
    std::string digest_before_last();

 private:
    bool fill();

    void* stream_ = nullptr;
    std::string buffer_;
    std::size_t at_ = 0;
    std::string last_;
    crypto::Hasher hasher_;
};

}  // namespace luoshi::storage
