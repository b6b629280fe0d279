#include "platform/storage/line_file.hpp"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <cerrno>
#include <cstring>

namespace luoshi::storage {
namespace {

constexpr std::size_t longest_line = 64U << 20U;
constexpr unsigned chunk = 256U << 10U;
gzFile as_gz(void* stream) { return static_cast<gzFile>(stream); }

}  // namespace

LineWriter::LineWriter(std::filesystem::path path) : path_(std::move(path)), partial_(path_.string() + ".partial") {
    file_ = ::open(partial_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file_ < 0) throw LineFileError(partial_.string() + ": " + std::strerror(errno));
    // zlib closes the descriptor it is given; ours stays for the synchronisation.
    stream_ = gzdopen(::dup(file_), "wb4");
    if (stream_ == nullptr) throw LineFileError(partial_.string() + ": no memory");
    gzbuffer(as_gz(stream_), chunk);
}

LineWriter::~LineWriter() {
    if (stream_ != nullptr) gzclose(as_gz(stream_));
    if (file_ >= 0) {
        ::close(file_);
        std::error_code ignored;
        std::filesystem::remove(partial_, ignored);
    }
}

void LineWriter::line(std::string_view text) {
    for (const std::string_view part : {text, std::string_view("\n")}) {
        hasher_.update(part);
        if (gzwrite(as_gz(stream_), part.data(), static_cast<unsigned>(part.size())) != static_cast<int>(part.size())) {
            throw LineFileError(partial_.string() + ": " + std::strerror(errno));
        }
    }
}

void LineWriter::finish() {
    const int closed = gzclose(as_gz(stream_));
    stream_ = nullptr;
    if (closed != Z_OK || ::fsync(file_) != 0) throw LineFileError(partial_.string() + ": " + std::strerror(errno));
    std::filesystem::rename(partial_, path_);
    ::close(file_);
    file_ = -1;
}

LineReader::LineReader(const std::filesystem::path& path) : stream_(gzopen(path.c_str(), "rb")) {
    if (stream_ == nullptr) throw LineFileError(path.string() + ": " + std::strerror(errno));
    gzbuffer(as_gz(stream_), chunk);
}

LineReader::~LineReader() { gzclose(as_gz(stream_)); }

bool LineReader::fill() {
    buffer_.erase(0, at_);
    at_ = 0;
    if (buffer_.size() > longest_line) throw LineFileError("a line is too long");
    const std::size_t before = buffer_.size();
    buffer_.resize(before + chunk);
    const int got = gzread(as_gz(stream_), buffer_.data() + before, chunk);
    if (got < 0) throw LineFileError("the compression is damaged");
    buffer_.resize(before + static_cast<std::size_t>(got));
    return got > 0;
}

std::optional<std::string> LineReader::line() {
    if (!last_.empty()) hasher_.update(last_);
    last_.clear();
    std::size_t searched = at_;
    for (;;) {
        const auto end = buffer_.find('\n', searched);
        if (end != std::string::npos) {
            last_ = buffer_.substr(at_, end + 1 - at_);
            at_ = end + 1;
            return last_.substr(0, last_.size() - 1);
        }
        searched = buffer_.size() - at_;
        if (!fill()) return std::nullopt;
    }
}

std::string LineReader::digest_before_last() { return crypto::hex(crypto::view(hasher_.finish())); }

}  // namespace luoshi::storage
