#include "platform/http/static_files.hpp"

#include <algorithm>
#include <fstream>

#include "platform/crypto/digest.hpp"
#include "platform/http/compress.hpp"

namespace luoshi::http {
namespace {

namespace fs = std::filesystem;

struct MediaType {
    std::string_view ending;
    std::string_view type;
    bool compresses;
};

constexpr MediaType media_types[] = {
    {".html", "text/html; charset=utf-8", true},
    {".js", "text/javascript; charset=utf-8", true},
    {".css", "text/css; charset=utf-8", true},
    {".json", "application/json", true},
    {".map", "application/json", true},
    {".webmanifest", "application/manifest+json", true},
    {".svg", "image/svg+xml", true},
    {".txt", "text/plain; charset=utf-8", true},
    {".png", "image/png", false},
    {".jpg", "image/jpeg", false},
    {".webp", "image/webp", false},
    {".ico", "image/x-icon", false},
    {".woff2", "font/woff2", false},
    {".wasm", "application/wasm", true},
};
constexpr MediaType unknown_type{"", "application/octet-stream", false};

const MediaType& media_type(std::string_view name) {
    for (const auto& type : media_types) {
        if (name.ends_with(type.ending)) return type;
    }
    return unknown_type;
}

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// The twin that the web build made, or one made now; null where compressing does not pay.
std::shared_ptr<const std::string> twin(const fs::path& path, std::string_view ending, const std::string& plain,
                                        std::string (*compress)(std::string_view)) {
    auto beside = path;
    beside += ending;
    auto bytes = fs::exists(beside) ? read_file(beside) : compress(plain);
    if (bytes.size() + 64 >= plain.size()) return nullptr;
    return std::make_shared<const std::string>(std::move(bytes));
}

bool accepts(std::string_view accepted, std::string_view coding) {
    const auto at = accepted.find(coding);
    return at != std::string_view::npos && accepted.substr(at + coding.size(), 4) != ";q=0";
}

bool names_etag(std::string_view list, std::string_view etag) { return list == "*" || list.find(etag) != std::string_view::npos; }

std::string joined(std::span<const std::string> segments) {
    std::string path;
    for (const auto& segment : segments) {
        if (!path.empty()) path += '/';
        path += segment;
    }
    return path;
}

}  // namespace

StaticFiles::StaticFiles(const fs::path& dist) {
    read_folder(dist, false);
    auto previous = dist;
    previous += "-previous";
    read_folder(previous, true);
}

void StaticFiles::read_folder(const fs::path& folder, bool only_assets) {
    if (!fs::is_directory(folder)) return;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto name = entry.path().lexically_relative(folder).generic_string();
        const bool asset = name.starts_with("assets/");
        const bool hidden = name.starts_with('.') || name.find("/.") != std::string::npos;
        if (!entry.is_regular_file() || hidden || name.ends_with(".br") || name.ends_with(".gz") || (only_assets && !asset)) continue;
        if (files_.contains(name)) continue;
        auto plain = read_file(entry.path());
        const auto& type = media_type(name);
        File file{std::string(type.type), crypto::sha256_hex(plain).substr(0, 24), asset, nullptr, nullptr, nullptr};
        if (type.compresses) {
            file.brotli = twin(entry.path(), ".br", plain, &brotli);
            file.gzip = twin(entry.path(), ".gz", plain, &gzip);
        }
        file.plain = std::make_shared<const std::string>(std::move(plain));
        files_.emplace(name, std::move(file));
    }
}

const StaticFiles::File* StaticFiles::find(std::span<const std::string> segments) const {
    const auto look = [this](std::string_view name) {
        const auto found = files_.find(name);
        return found == files_.end() ? nullptr : &found->second;
    };
    const auto path = joined(segments);
    if (const auto* file = look(path)) return file;
    if (!segments.empty() && segments.back().find('.') != std::string::npos) return nullptr;
    if (path.starts_with("assets/")) return nullptr;
    const auto entry = segments.empty() ? std::string() : segments.front();
    if (entry == "m" || entry == "public") return look(entry + "/index.html");
    return look("index.html");
}

Response StaticFiles::answer(const Request& request, std::span<const std::string> segments) const {
    if (const auto* file = find(segments)) return answer_with(*file, request);
    Response missing;
    missing.status = 404;
    return missing;
}

Response StaticFiles::answer_with(const File& file, const Request& request) {
    Response response;
    const auto accepted = request.header("accept-encoding");
    std::string_view coding;
    response.shared_body = file.plain;
    if (file.brotli && accepts(accepted, "br")) {
        coding = "br";
        response.shared_body = file.brotli;
    } else if (file.gzip && accepts(accepted, "gzip")) {
        coding = "gzip";
        response.shared_body = file.gzip;
    }
    // Each coding is a representation of its own and needs a tag of its own (RFC 9110, section 8.8.3.3).
    const auto etag = '"' + file.etag + (coding.empty() ? "" : "-") + std::string(coding) + '"';
    response.headers.emplace_back("etag", etag);
    response.headers.emplace_back("vary", "accept-encoding");
    response.headers.emplace_back("cache-control", file.lasting ? "public, max-age=31536000, immutable" : "no-cache");
    if (names_etag(request.header("if-none-match"), etag)) {
        response.status = 304;
        response.shared_body = nullptr;
        return response;
    }
    response.headers.emplace_back("content-type", file.type);
    if (!coding.empty()) response.headers.emplace_back("content-encoding", coding);
    return response;
}

}  // namespace luoshi::http
