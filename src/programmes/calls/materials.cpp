// Materials: files kept by their hash, of the kinds, sizes and numbers that the call allows.
#include <algorithm>
#include <atomic>
#include <stdexcept>

#include "platform/crypto/digest.hpp"
#include "programmes/calls/material_files.hpp"
#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

std::atomic<files::FileStore*> store{nullptr};

// In the order of queries/material_by_id.sql.
struct StoredMaterial {
    MaterialId id;
    std::string item, name, sha256;
    std::int64_t bytes = 0;
    Instant at;
    std::string by_name;
    ApplicationId application;
    bool dropped = false;
};
BOOST_DESCRIBE_STRUCT(StoredMaterial, (), (id, item, name, sha256, bytes, at, by_name, application, dropped))

// By its first bytes: the name of a file proves nothing.
std::string type_of(std::string_view bytes) {
    if (bytes.starts_with("%PDF-")) return "pdf";
    if (bytes.starts_with("\x89PNG")) return "png";
    if (bytes.starts_with("\xFF\xD8\xFF")) return "jpg";
    if (!bytes.starts_with("PK\x03\x04")) return "";
    if (bytes.find("word/") != std::string_view::npos) return "docx";
    return bytes.find("xl/") != std::string_view::npos ? "xlsx" : "";
}

std::string joined(const std::vector<std::string>& parts) {
    std::string all;
    for (const auto& part : parts) all += (all.empty() ? "" : "、") + part;
    return all;
}

Result<Nothing> check_file(const CallMaterial& wanted, const http::Upload& upload, std::int64_t have) {
    static const std::vector<std::string> usual{"pdf", "docx", "xlsx", "jpg", "png"};
    const auto& types = wanted.types.empty() ? usual : wanted.types;
    if (upload.bytes.empty()) return Problem{Code::invalid, "file-empty", "文件是空的，请重新选择", "the file is empty; choose another one"};
    const auto most = static_cast<std::size_t>(wanted.max_megabytes) * 1024 * 1024;
    if (upload.bytes.size() > most)
        return Problem{Code::invalid, "file-too-large", wanted.title + "限 " + std::to_string(wanted.max_megabytes) + " MB，请压缩后再传", "the file is larger than " + std::to_string(wanted.max_megabytes) + " MB"};
    if (std::ranges::find(types, type_of(upload.bytes)) == types.end())
        return Problem{Code::invalid, "file-type", wanted.title + "只收 " + joined(types) + " 文件，“" + upload.name + "”不是", "only files of these kinds: " + joined(types)};
    if (have >= wanted.most)
        return Problem{Code::conflict, "too-many-files", wanted.title + "限 " + std::to_string(wanted.most) + " 件，请先移除一件", "at most " + std::to_string(wanted.most) + " files; remove one first"};
    return Nothing{};
}

std::string file_name(std::string name) {
    for (auto& c : name) {
        if (static_cast<unsigned char>(c) < 0x20 || c == '/' || c == '\\' || c == '"') c = '_';
    }
    return name.empty() ? "材料" : name.substr(0, 200);
}

}  // namespace

void keep_materials_in(files::FileStore& folder) { store = &folder; }

files::FileStore& material_files() {
    auto* folder = store.load();
    if (folder == nullptr) throw std::logic_error("calls: no folder for materials was set");
    return *folder;
}

bool refers_to_material(Work& work, std::string_view sha256) { return work.one<std::int64_t>(queries::material_of_hash, sha256).value_or(0) > 0; }

Result<ApplicationFileView> hand_in_material(Work& work, const HandInMaterial& command) {
    TRY(const Both both, application_to_fill(work, command.county, command.id));
    const auto& one = both.application;
    const auto sha256 = crypto::sha256_hex(command.upload.bytes);
    if (const auto made = work.one<StoredMaterial>(queries::material_by_id, one.county, command.material)) {
        if (made->application != one.id || made->item != command.item || made->sha256 != sha256) return id_taken();
        return show_application(work, {one.id, one.county});
    }
    TRY_DO(require_fillable(one));
    const auto& wanted = both.call.content().materials;
    const auto item = std::ranges::find(wanted, command.item, &CallMaterial::key);
    if (item == wanted.end()) return field_problem("item", "no-such-item", "通知的材料清单中没有这一项", "the call asks for no such material");
    TRY_DO(check_file(*item, command.upload, std::ranges::count(materials_of(work, one), command.item, &MaterialView::item)));
    TRY_DO(material_files().keep(command.upload.bytes));
    work.run(queries::insert_material, one.county, command.material, one.id, command.item, file_name(command.upload.name), sha256, static_cast<std::int64_t>(command.upload.bytes.size()), work.now(),
             work.actor().name);
    work.record("calls.material", "programme_application", one.id.to_string(), {{"item", command.item}});
    return show_application(work, {one.id, one.county});
}

Result<ApplicationFileView> drop_material(Work& work, const OneMaterial& command) {
    const auto made = work.one<StoredMaterial>(queries::material_by_id, command.county, command.material);
    if (!made) return Problem{Code::missing, "no-such-material", "没有这件材料", "there is no such material"};
    TRY(const Both both, application_to_fill(work, command.county, made->application));
    TRY_DO(require_fillable(both.application));
    work.run(queries::drop_material, both.application.county, made->id);
    work.record("calls.drop_material", "programme_application", both.application.id.to_string());
    return show_application(work, {both.application.id, both.application.county});
}

Result<http::FileReply> fetch_material(Work& work, const OneMaterial& query) {
    const auto missing = Problem{Code::missing, "no-such-material", "没有这件材料，或者您无权查看", "there is no such material, or it is not for you"};
    const auto made = work.one<StoredMaterial>(queries::material_by_id, query.county, query.material);
    if (!made || !find_both(work, query.county, made->application)) return missing;
    TRY(std::string bytes, material_files().fetch(made->sha256));
    return http::FileReply{made->name, "application/octet-stream", std::move(bytes)};
}

}  // namespace luoshi::programmes::calls
