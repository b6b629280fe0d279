// Pictures of a visit: kept as they came, shown without what the camera wrote beside them.
#include <fmt/format.h>

#include <stdexcept>

#include "platform/files/picture.hpp"
#include "supervision/inspections/photo_files.hpp"
#include "supervision/inspections/pictures.hpp"
#include "supervision/inspections/queries.hpp"
#include "supervision/inspections/twins.hpp"

namespace luoshi::supervision::inspections {
namespace {

constexpr std::size_t photo_max = 8U << 20;

files::FileStore*& the_store() {
    static files::FileStore* store = nullptr;
    return store;
}

using PhotoId = Id<struct InspectionPhotoTag>;

struct PhotoRow {
    std::string county;
    PhotoId id;
    TaskId task;
    std::string sha256;
    std::string type;
    std::int64_t bytes = 0;
    std::optional<std::string> picture_hash;
};
BOOST_DESCRIBE_STRUCT(PhotoRow, (), (county, id, task, sha256, type, bytes, picture_hash))

struct AlikeRow {
    PhotoId id;
    std::string sha256;
    std::optional<std::string> picture_hash;
    std::string school_name;
    std::string school_path;
    std::string office_path;
    Instant kept_at;
};
BOOST_DESCRIBE_STRUCT(AlikeRow, (), (id, sha256, picture_hash, school_name, school_path, office_path, kept_at))

Problem no_such_photo() { return {Code::missing, "no-such-photo", "没有这张照片，或者您看不到它", "there is no such picture, or not for you"}; }

Result<std::string_view> checked_type(const http::Upload& upload) {
    if (upload.bytes.empty() || upload.bytes.size() > photo_max)
        return Problem{Code::invalid, "photo-size", "照片应在 8 MB 以内，且不能是空文件", "a picture is not empty and has at most 8 MB"};
    const auto kind = files::picture_kind(upload.bytes);
    if (!kind || *kind == files::PictureKind::webp || !files::without_metadata(upload.bytes))
        return Problem{Code::invalid, "photo-type", "只接受完整的 JPEG 或 PNG 照片", "only whole JPEG or PNG pictures are taken"};
    return files::media_type(*kind);
}

}  // namespace

void keep_photos_in(files::FileStore& store) { the_store() = &store; }

files::FileStore& photo_files() {
    if (the_store() == nullptr) throw std::logic_error("keep_photos_in was not called");
    return *the_store();
}

std::vector<PhotoTwin> twins_of(Work& work, const std::string& photo, const std::string& sha256, const std::optional<std::string>& picture_hash) {
    const auto hash = picture_hash ? read_picture_hash(*picture_hash) : std::nullopt;
    // No band has a negative value.
    const auto bands = hash ? hash->bands() : std::array<std::int64_t, 4>{-1, -1, -1, -1};
    const auto& actor = work.actor();
    std::vector<PhotoTwin> twins;
    for (const auto& row : work.all<AlikeRow>(queries::photos_alike, PhotoId::parse(photo).value(), sha256, bands[0], bands[1], bands[2], bands[3])) {
        const auto other = row.picture_hash ? read_picture_hash(*row.picture_hash) : std::nullopt;
        const bool same = row.sha256 == sha256;
        const int apart = same ? 0 : hash && other ? bits_apart(*hash, *other) : 64;
        if (apart > alike_at_most) continue;
        const bool known = actor.may(permissions::plan, row.office_path) || actor.may(permissions::draw, row.office_path);
        twins.push_back({same, apart, known ? fmt::format("{} {}", row.school_name, row.kept_at.date().to_string()) : std::string()});
    }
    return twins;
}

Result<KeptPhoto> keep_photo(Work& work, const KeepInspectionPhoto& command) {
    const auto head = find_task(work, command.id);
    if (!head || !goes(work.actor(), holders_of(seats_of(work, *head)))) return no_such_task();
    TRY_DO(require_county(work, head->county));
    const auto id = PhotoId::parse(command.photo);
    if (!id) return Problem{Code::invalid, "bad-id", "照片编号不对", "that is no id", {{"photo", "bad", "编号不对"}}};
    if (command.picture_hash && !read_picture_hash(*command.picture_hash))
        return Problem{Code::invalid, "bad-picture-hash", "照片特征值应为 16 位十六进制", "a picture hash has 16 hexadecimal digits"};
    TRY(const auto type, checked_type(command.upload));
    const auto sha256 = crypto::sha256_hex(command.upload.bytes);
    if (const auto known = work.one<PhotoRow>(queries::photo_by_id, *id)) {
        if (known->task == head->id && known->sha256 == sha256) return KeptPhoto{command.photo, sha256, twins_of(work, command.photo, sha256, known->picture_hash)};
        return id_taken();
    }
    if (head->state != TaskState::waiting)
        return Problem{Code::conflict, "not-waiting", "检查表已签字提交，不能再加照片；要补充请先收回", "the form is signed; take it back to add a picture"};
    TRY_DO(photo_files().keep(command.upload.bytes));
    const auto hash = command.picture_hash ? read_picture_hash(*command.picture_hash) : std::nullopt;
    const auto band = [&](std::size_t i) { return hash ? std::optional(hash->bands()[i]) : std::nullopt; };
    work.run(queries::insert_photo, head->county, *id, head->id, sha256, type, command.upload.bytes.size(), command.picture_hash, band(0), band(1), band(2),
             band(3), work.now(), actor_key(work.actor()));
    auto name = command.upload.name.substr(0, 200);
    std::erase_if(name, [](unsigned char c) { return c < 0x20 || c >= 0x7F; });
    work.run(queries::insert_photo_origin, head->county, *id, name, command.taken_at, command.taken_where.value_or("").substr(0, 300));
    work.record("inspections.keep_photo", "inspection_task", head->id.to_string(), json::value{{"photo", command.photo}, {"sha256", sha256}});
    return KeptPhoto{command.photo, sha256, twins_of(work, command.photo, sha256, command.picture_hash)};
}

Result<http::FileReply> fetch_photo(Work& work, const OneInspectionPhoto& query) {
    const auto id = PhotoId::parse(query.id);
    const auto row = id ? work.one<PhotoRow>(queries::photo_by_id, *id) : std::nullopt;
    const auto head = row ? find_task(work, row->task) : std::nullopt;
    if (!head) return no_such_photo();
    const auto holders = holders_of(seats_of(work, *head));
    // What is published is the result; its pictures stay with the office, those who went, and the school.
    const auto& actor = work.actor();
    const bool office = actor.may(permissions::plan, head->office_path) || actor.may(permissions::draw, head->office_path);
    const bool school = head->submitted_at && actor.body == head->body && actor.may(permissions::read, head->body_path);
    if (!office && !school && !goes_in_time(work, *head, holders)) return no_such_photo();
    TRY(const auto bytes, photo_files().fetch(row->sha256));
    auto shown = files::without_metadata(bytes);
    if (!shown) return no_such_photo();
    return http::FileReply{"photo-" + query.id + (row->type == "image/png" ? ".png" : ".jpg"), row->type, std::move(*shown), true};
}

}  // namespace luoshi::supervision::inspections
