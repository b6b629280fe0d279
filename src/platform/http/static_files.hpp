// The built web client, held in memory with its compressed forms. Only what was read at start can be asked for, so no path leads outside.
//
// assets/* carry a digest in their names and stay good for a year; pages are asked for anew each time, by ETag. Paths without an ending that
// no file has are pages of an entry's router: /m/* → m/index.html, /public/* → public/index.html, others → index.html. Beside DIST, the
// folder DIST-previous may hold the assets of earlier releases for pages that are still open.
#pragma once
#include <filesystem>
#include <map>
#include <span>

#include "platform/http/message.hpp"

namespace luoshi::http {

class StaticFiles {
 public:
    StaticFiles() = default;  // nothing
    explicit StaticFiles(const std::filesystem::path& dist);

    // 200, 304 or 404 (empty).
    Response answer(const Request& request, std::span<const std::string> segments) const;
    std::size_t count() const { return files_.size(); }

 private:
    struct File {
        std::string type;
        std::string etag;  // of the content, without quotes
        bool lasting = false;
        std::shared_ptr<const std::string> plain, brotli, gzip;  // null: not worth it
    };
    void read_folder(const std::filesystem::path& folder, bool only_assets);
    const File* find(std::span<const std::string> segments) const;
    static Response answer_with(const File& file, const Request& request);

    std::map<std::string, File, std::less<>> files_;  // "assets/index-1a2b.js"
};

}  // namespace luoshi::http
