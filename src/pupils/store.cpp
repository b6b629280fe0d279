#include "pupils/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/crypto/bytes.hpp"
#include "pupils/class_names.hpp"
#include "pupils/queries.hpp"
#include "pupils/settings.hpp"

namespace luoshi::pupils {

Problem no_such_pupil() {
    return {Code::missing, "no-such-pupil", "没有这个学生，或者您看不到", "there is no such pupil, or not for you"};
}
Problem no_such_class() {
    return {Code::missing, "no-such-class", "没有这个班级，或者您看不到", "there is no such class, or not for you"};
}
Problem no_such_school() {
    return {Code::missing, "no-such-school", "没有这所学校，或者您看不到它的名册",
            "there is no such school, or its roster is not for you"};
}
Problem other_county() {
    return {Code::invalid, "other-county", "这条记录属于另一个区划，请在请求中给出它的 county",
            "the record belongs to another division; name its county in the request"};
}
Problem changed_meanwhile() {
    return {Code::conflict, "changed-meanwhile", "刚被别人改过，请刷新后再操作",
            "somebody changed it meanwhile; reload and try again"};
}
Problem version_required() {
    return {Code::invalid, "version-required", "请在 If-Match 中给出您看到的版本",
            "give the version you saw in If-Match"};
}
Problem reason_required() {
    return {Code::invalid, "reason-required", "请写明理由", "give a reason", {{"reason", "required", "请写明理由"}}};
}
Problem id_taken() {
    return {Code::conflict, "id-taken", "这个标识已用于另一件事，请刷新页面后重试",
            "this id stands for something else; reload the page and try again"};
}

Result<Nothing> require_reason(std::string_view reason) {
    if (is_blank(reason)) return reason_required();
    return Nothing{};
}

Result<Nothing> same_version(const http::IfMatch& if_match, std::int64_t version) {
    if (!if_match.version) return version_required();
    if (*if_match.version != version) return changed_meanwhile();
    return Nothing{};
}

Result<Nothing> written_here(Work& work, std::string_view county) {
    if (work.may_write() && work.county() != county) return other_county();
    return Nothing{};
}

bool teaches(const Actor& actor, const std::optional<AccountId>& head_teacher, std::string_view school_path) {
    return actor.account && head_teacher == actor.account && actor.may(permissions::own_class, school_path);
}

Result<org::BodyLine> school_in_reach(Work& work, const std::optional<BodyId>& school,
                                      std::initializer_list<Permission> rights) {
    const auto& actor = work.actor();
    const auto wanted = school ? school : actor.body;
    if (!wanted) return no_such_school();
    auto body = org::find_body(work, *wanted);
    if (!body || body->kind != org::BodyKind::school) return no_such_school();
    if (std::ranges::none_of(rights, [&](const Permission& right) { return actor.may(right, body->path); }))
        return no_such_school();
    return *std::move(body);
}

Result<org::BodyLine> school_to_change(Work& work, BodyId school, const Permission& right) {
    auto body = org::find_body(work, school);
    if (!body || body->kind != org::BodyKind::school) return no_such_school();
    TRY_DO(require(work.actor(), right, body->path));
    TRY_DO(written_here(work, body->county));
    if (body->closed)
        return Problem{Code::conflict, "school-closed", body->name + " 已撤销", body->name + " is closed"};
    return *std::move(body);
}

std::optional<StoredPupil> find_stored_pupil(Work& work, PupilId id) {
    return work.one<StoredPupil>(queries::stored_pupil, id);
}

Result<StoredPupil> find_visible_pupil(Work& work, PupilId id) {
    auto pupil = find_stored_pupil(work, id);
    if (!pupil) return no_such_pupil();
    const auto& actor = work.actor();
    if (!actor.may(permissions::read, pupil->school_path) && !teaches(actor, pupil->head_teacher, pupil->school_path))
        return no_such_pupil();
    return *std::move(pupil);
}

Result<StoredPupil> pupil_to_change(Work& work, PupilId id, const Permission& right) {
    TRY(StoredPupil pupil, find_visible_pupil(work, id));
    TRY_DO(require(work.actor(), right, pupil.school_path));
    TRY_DO(written_here(work, pupil.county));
    if (pupil.erased_at)
        return Problem{Code::conflict, "pupil-erased", "这名学生的个人信息已经删除",
                       "this pupil's personal details are erased"};
    return pupil;
}

Result<StoredPupil> pupil_to_change(Work& work, PupilId id, const Permission& right, const http::IfMatch& if_match) {
    TRY(StoredPupil pupil, pupil_to_change(work, id, right));
    TRY_DO(same_version(if_match, pupil.version));
    return pupil;
}

Result<ClassLine> find_visible_class(Work& work, ClassId id, const Permission& right) {
    auto found = find_class(work, id);
    if (!found) return no_such_class();
    const auto& actor = work.actor();
    if (!actor.may(right, found->school_path) && !teaches(actor, found->head_teacher, found->school_path))
        return no_such_class();
    return *std::move(found);
}

std::string upper_case(std::string_view text) {
    std::string upper;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
        upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return upper;
}

std::string number_digest(std::string_view number) {
    return field_keys().search_digest(crypto::Algorithm::sha256, upper_case(number), "pupils.number");
}

std::string seal_field(Work& work, std::string_view field, std::string_view row, std::string_view value) {
    return field_keys().seal(crypto::SealAlgorithm::aes256_gcm, value, fmt::format("pupils.{}/{}", field, row),
                             work.random());
}

std::string unseal_field(std::string_view field, std::string_view row, std::string_view sealed) {
    return field_keys().unseal(sealed, fmt::format("pupils.{}/{}", field, row));
}

NumberKind number_kind(std::string_view number) {
    if (number.starts_with('G')) return NumberKind::G;
    return number.starts_with('J') ? NumberKind::J : NumberKind::L;
}

int page_size(const std::optional<int>& limit) { return std::clamp(limit.value_or(50), 1, 200); }

Result<std::vector<std::string>> read_cursor(const std::optional<std::string>& cursor, std::size_t parts) {
    if (!cursor) return std::vector<std::string>(parts);
    const Problem bad{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始",
                      "the cursor is not valid; start from the first page"};
    const auto text = crypto::from_hex(*cursor);
    if (!text) return bad;
    std::vector<std::string> found(1);
    for (const char c : *text) {
        if (c == '\x1f')
            found.emplace_back();
        else
            found.back() += c;
    }
    if (found.size() != parts) return bad;
    return found;
}

std::string write_cursor(const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) text += (i == 0 ? "" : "\x1f") + parts[i];
    return crypto::hex(text);
}

RosterAction roster_action(std::string action, std::string words, std::string words_en,
                           const std::optional<Problem>& why_not) {
    RosterAction view;
    view.action = std::move(action);
    view.words = std::move(words);
    view.words_en = std::move(words_en);
    view.enabled = !why_not;
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

}  // namespace luoshi::pupils
