#include "platform/documents/zip_archive.hpp"

#include <zip.h>

#include <stdexcept>

#include "platform/documents/problems.hpp"

namespace luoshi::documents {
namespace {

constexpr zip_int64_t entries_max = 20'000;

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

Problem broken(std::string_view zh, std::string_view en) { return file_broken("zip", zh, en); }

}  // namespace

struct ZipArchive::State {
    std::unique_ptr<zip_t, DiscardArchive> archive;
    std::size_t expanded_left = 0;
    std::size_t expanded_max = 0;
};

ZipArchive::ZipArchive(std::unique_ptr<State> state) : state_(std::move(state)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(std::string_view bytes, std::size_t expanded_max) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr) throw std::bad_alloc();
    auto state = std::make_unique<State>();
    state->archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!state->archive) {
        zip_source_free(source);
        return broken("压缩包目录读不出来，文件可能没有传完整",
                      "its directory cannot be read; the file may be incomplete");
    }
    if (zip_get_num_entries(state->archive.get(), 0) > entries_max) return file_expands_too_far(expanded_max);
    state->expanded_left = state->expanded_max = expanded_max;
    return ZipArchive(std::move(state));
}

bool ZipArchive::contains(const std::string& name) const {
    return zip_name_locate(state_->archive.get(), name.c_str(), 0) >= 0;
}

bool ZipArchive::has_encrypted_entries() const {
    const auto count = zip_get_num_entries(state_->archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(state_->archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0) continue;
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) return true;
    }
    return false;
}

Result<std::optional<std::string>> ZipArchive::read(const std::string& name) {
    zip_t* archive = state_->archive.get();
    const zip_int64_t index = zip_name_locate(archive, name.c_str(), 0);
    if (index < 0) return std::optional<std::string>();
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, static_cast<zip_uint64_t>(index), 0));
    if (!file) {
        const int reason = zip_error_code_zip(zip_get_error(archive));
        if (reason == ZIP_ER_NOPASSWD || reason == ZIP_ER_WRONGPASSWD) return office_file_encrypted();
        return broken("其中的 " + name + " 打不开", "its part " + name + " cannot be opened");
    }
    std::string content;
    constexpr std::size_t step = 64 * 1024;
    for (;;) {
        const std::size_t filled = content.size();
        content.resize(filled + step);
        const zip_int64_t got = zip_fread(file.get(), content.data() + filled, step);
        if (got < 0) return broken("其中的 " + name + " 校验不符", "its part " + name + " fails its checksum");
        content.resize(filled + static_cast<std::size_t>(got));
        if (content.size() > state_->expanded_left) return file_expands_too_far(state_->expanded_max);
        if (got == 0) break;
    }
    state_->expanded_left -= content.size();
    return std::optional<std::string>(std::move(content));
}

std::string write_zip(const std::vector<ZipEntry>& entries) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (target == nullptr) throw std::bad_alloc();
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> kept(target, zip_source_free);
    std::unique_ptr<zip_t, DiscardArchive> archive(zip_open_from_source(target, ZIP_TRUNCATE, &error));
    if (!archive) throw std::runtime_error("zip: cannot create an archive in memory");
    for (const ZipEntry& entry : entries) {
        zip_source_t* content = zip_source_buffer(archive.get(), entry.content.data(), entry.content.size(), 0);
        const zip_int64_t index = zip_file_add(archive.get(), entry.name.c_str(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) throw std::runtime_error("zip: cannot add " + entry.name);
        constexpr zip_uint16_t first_of_january_1980 = (1 << 5) | 1;
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, first_of_january_1980, 0);
    }
    if (zip_close(archive.get()) != 0) throw std::runtime_error("zip: cannot write the archive");
    static_cast<void>(archive.release());  // zip_close has freed it
    if (zip_source_open(target) != 0) throw std::runtime_error("zip: cannot read the archive back");
    zip_source_seek(target, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    return bytes;
}

std::optional<std::string> resolve_zip_path(std::string_view folder, std::string_view target) {
    std::vector<std::string_view> parts;
    const std::string path =
        target.starts_with('/') ? std::string(target) : std::string(folder) + "/" + std::string(target);
    std::string_view rest = path;
    while (!rest.empty()) {
        const auto end = rest.find('/');
        const std::string_view part = rest.substr(0, end);
        if (part == "..") {
            if (parts.empty()) return std::nullopt;
            parts.pop_back();
        } else if (!part.empty() && part != ".") {
            parts.push_back(part);
        }
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
    }
    std::string resolved;
    for (const std::string_view part : parts) {
        if (!resolved.empty()) resolved += '/';
        resolved += part;
    }
    return resolved;
}

}  // namespace luoshi::documents
