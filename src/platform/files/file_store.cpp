#include "platform/files/file_store.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <iterator>

#include "platform/crypto/digest.hpp"

namespace luoshi::files {
namespace {

namespace fs = std::filesystem;

bool is_hash(std::string_view text) {
    return text.size() == 64 && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

Problem write_problem() {
    if (errno == ENOSPC || errno == EDQUOT) {
        return {Code::unavailable, "disk-full", "磁盘已满，文件没有保存；请清理空间后重试", "the disk is full and nothing was kept; free some space and try again"};
    }
    return {Code::unavailable, "storage-failed", "文件无法写入，没有保存；请检查数据目录的权限后重试",
            "the file could not be written and was not kept; check the data folder and try again"};
}

// A descriptor that closes itself.
class Descriptor {
 public:
    explicit Descriptor(int value) : value_(value) {}
    ~Descriptor() { if (value_ >= 0) ::close(value_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return value_; }

 private:
    int value_;
};

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

// A rename is only safe once the folder itself is on the disk.
bool sync_folder(const fs::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return descriptor.get() >= 0 && ::fsync(descriptor.get()) == 0;
}

}  // namespace

FileStore::FileStore(fs::path folder) : folder_(std::move(folder)) { fs::create_directories(folder_); }

fs::path FileStore::path_of(std::string_view sha256) const { return folder_ / sha256.substr(0, 2) / sha256.substr(2); }

bool FileStore::holds(std::string_view sha256) const { return is_hash(sha256) && fs::is_regular_file(path_of(sha256)); }

Result<std::string> FileStore::keep(std::string_view bytes) {
    const auto hash = crypto::sha256_hex(bytes);
    const auto target = path_of(hash);
    if (fs::is_regular_file(target)) return hash;
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    std::string aside = (target.parent_path() / ".incoming-XXXXXX").string();
    const Descriptor descriptor(::mkostemp(aside.data(), O_CLOEXEC));
    if (descriptor.get() < 0) return write_problem();
    if (!write_all(descriptor.get(), bytes) || ::rename(aside.c_str(), target.c_str()) != 0) {
        const auto problem = write_problem();
        ::unlink(aside.c_str());
        return problem;
    }
    if (!sync_folder(target.parent_path()) || !sync_folder(folder_)) return write_problem();
    return hash;
}

Result<std::string> FileStore::fetch(std::string_view sha256) const {
    if (!holds(sha256)) return Problem{Code::missing, "file-gone", "原件不在文件库中；请从备份恢复", "the original is not in the store; restore it from a backup"};
    std::ifstream file(path_of(sha256), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (crypto::sha256_hex(bytes) != sha256) {
        return Problem{Code::unavailable, "file-damaged", "原件与登记的散列值不符，可能已损坏；请从备份恢复",
                       "the original no longer fits its hash; restore it from a backup"};
    }
    return bytes;
}

std::vector<std::string> FileStore::list() const {
    std::vector<std::string> hashes;
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
        if (!entry.is_regular_file()) continue;
        auto hash = entry.path().parent_path().filename().string() + entry.path().filename().string();
        if (is_hash(hash)) hashes.push_back(std::move(hash));
    }
    std::ranges::sort(hashes);
    return hashes;
}

std::int64_t FileStore::sweep(const std::function<bool(std::string_view)>& is_referred_to) {
    std::int64_t removed = 0;
    const auto young = fs::file_time_type::clock::now() - std::chrono::hours{1};
    for (const auto& hash : list()) {
        if (fs::last_write_time(path_of(hash)) > young || is_referred_to(hash)) continue;
        removed += fs::remove(path_of(hash)) ? 1 : 0;
    }
    return removed;
}

}  // namespace luoshi::files
