#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "afterschool/catalogue/counts/measures.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/plan_files.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/teachers.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "foundation/words.hpp"
#include "identity/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

Problem invalid(std::string field, std::string detail, std::string detail_en) {
    return {Code::invalid, "invalid-teacher", detail, std::move(detail_en), {{std::move(field), "invalid", detail}}};
}

// No proof, no roster (checklist A9).
Result<Nothing> check_proofs(const PutTeacher& command) {
    const bool own_proofs = command.vetting_proof || command.vetted_on || command.vetting_until ||
                            command.health_until || command.contract_until;
    if (command.kind == TeacherKind::own) {
        if (command.staff || own_proofs)
            return invalid("kind", "本校教师不填校外人员的证明", "own staff carry no proofs of outside persons");
        return Nothing{};
    }
    if (command.staff) {
        if (own_proofs)
            return invalid("staff", "机构派出的人员以机构登记的证明为准，不再另填",
                           "for staff of a listed body its own entry counts");
        return Nothing{};
    }
    if (!command.vetting_proof || command.vetting_proof->empty())
        return invalid("vetting_proof", "请填写无犯罪记录等审查证明的编号", "give the number of the vetting proof");
    if (!command.vetted_on || !command.vetting_until || *command.vetted_on > *command.vetting_until) {
        return invalid("vetted_on", "请填写审查日期和有效期", "give the day of vetting and until when it counts");
    }
    if (!command.health_until)
        return invalid("health_until", "请填写健康证明有效期", "say until when the health proof counts");
    if (!command.contract_until) return invalid("contract_until", "请填写合同期限", "say until when the contract runs");
    return Nothing{};
}

struct VettingColumns {
    TeacherId teacher;
    std::string proof;
    Date vetted_on;
    Date valid_until;
    std::string file_name;
    std::string file;
    std::int64_t file_bytes = 0;
    Instant entered_at;
    std::string entered_by;
};
BOOST_DESCRIBE_STRUCT(VettingColumns, (),
                      (teacher, proof, vetted_on, valid_until, file_name, file, file_bytes, entered_at, entered_by))

struct StoredFile {
    std::string path;  // of the school
    std::string name;
};
BOOST_DESCRIBE_STRUCT(StoredFile, (), (path, name))

using Vettings = std::map<TeacherId, std::vector<OutsideVetting>>;

Vettings vettings_of_school(Work& work, const SchoolRow& school) {
    Vettings vettings;
    for (auto& row : work.all<VettingColumns>(queries::teacher_vettings, school.county, school.id)) {
        vettings[row.teacher].push_back({std::move(row.proof), row.vetted_on, row.valid_until,
                                         {std::move(row.file_name), std::move(row.file), row.file_bytes}, row.entered_at,
                                         std::move(row.entered_by)});
    }
    return vettings;
}

// A person with proofs of their own whose vetting is new, or not the one that stands there.
bool newly_vetted(const PutTeacher& command, const std::optional<TeacherRow>& before) {
    if (command.kind == TeacherKind::own || command.staff) return false;
    return command.vetting_file || !before || before->staff || before->vetting_proof != command.vetting_proof ||
           before->vetted_on != command.vetted_on || before->vetting_until != command.vetting_until;
}

// What proves a vetting is the file, not its number.
Result<Nothing> require_vetting_file(const PutTeacher& command, Date today) {
    if (command.vetted_on && *command.vetted_on > today)
        return invalid("vetted_on", "审查日期不能晚于今天", "the day of vetting lies before today");
    if (command.vetting_file && plan_files().holds(command.vetting_file->sha256)) return Nothing{};
    return invalid("vetting_file", "请上传审查证明（无犯罪记录等）的文件", "upload the file that proves the vetting");
}

bool same_teacher(const TeacherRow& row, const PutTeacher& command) {
    return row.school == command.school && row.kind == command.kind && row.name == command.name &&
           row.skill == command.skill && row.account == command.account && row.staff == command.staff &&
           row.active == command.active;
}

const tally::Measure& counted_as(TeacherKind kind) {
    return kind == TeacherKind::own ? counts::own_teachers : counts::outside_persons;
}

// For lists of one school: the names of its accounts, read once.
std::map<AccountId, std::string> account_names(Work& work, BodyId school) {
    std::map<AccountId, std::string> names;
    for (auto& colleague : identity::colleagues_of(work, school)) names.emplace(colleague.account, std::move(colleague.name));
    return names;
}

ServiceTeacher with_account(ServiceTeacher view, const std::map<AccountId, std::string>& names) {
    if (!view.account) return view;
    if (const auto found = names.find(*view.account); found != names.end()) view.account_name = found->second;
    return view;
}

// Registers and hand-overs hang on the account, so it must be one of this school: who may sign in there, and nobody else's.
Result<Nothing> check_account(Work& work, const PutTeacher& command, const std::optional<TeacherRow>& before) {
    if (!command.account || (before && before->account == command.account)) return Nothing{};
    const auto colleagues = identity::colleagues_of(work, command.school);
    if (std::ranges::find(colleagues, *command.account, &identity::Colleague::account) != colleagues.end()) return Nothing{};
    return Problem{Code::invalid,
                   "account-not-of-school",
                   "这个账户在本校没有岗位，请从本校账户中选择；还没有账户的，请系统管理员开户并授予岗位",
                   "this account has no post at this school; choose one that has, or ask the administrator to open one",
                   {{"account", "invalid", "这个账户在本校没有岗位"}}};
}

struct StaffColumns {
    OutsideStaffId staff;
    std::string name;
    std::string skill;
    std::string outside_body_name;
    Date vetting_until;
    Date health_until;
    Date contract_until;
};
BOOST_DESCRIBE_STRUCT(StaffColumns, (), (staff, name, skill, outside_body_name, vetting_until, health_until, contract_until))

constexpr std::size_t choices_most = 50;

}  // namespace

ServiceTeacher teacher_view(const TeacherRow& row, Date today) {
    ServiceTeacher view;
    view.id = row.id;
    view.version = row.version;
    view.kind = row.kind;
    view.name = row.name;
    view.skill = row.skill;
    view.account = row.account;
    view.listing = row.listing;
    view.staff = row.staff;
    view.outside_body_name = row.listing_name;
    view.vetting_proof = row.vetting_proof;
    view.vetted_on = row.vetted_on;
    view.vetting_until = row.vetting_until;
    view.health_until = row.health_until;
    view.contract_until = row.contract_until;
    view.active = row.active && row.staff_active;
    if (!view.active) {
        view.fit = false;
        view.fit_words = "已不在名单";
        view.fit_words_en = "no longer on the list";
        return view;
    }
    const auto until = row.fit_until();
    if (!until) return view;
    view.fit = today <= *until;
    const auto* what = until == row.vetting_until ? "审查证明" : until == row.health_until ? "健康证明" : "合同";
    const auto* what_en = until == row.vetting_until  ? "vetting"
                          : until == row.health_until ? "health proof"
                                                      : "contract";
    view.fit_words = fmt::format(fmt::runtime(view.fit ? "{}有效至 {}" : "{}已于 {} 到期"), what, until->to_string());
    view.fit_words_en = fmt::format(fmt::runtime(view.fit ? "{} until {}" : "{} ran out on {}"), what_en, until->to_string());
    return view;
}

Result<SchoolPeopleAndRooms> show_people_and_rooms(Work& work, const OfSchool& command) {
    const auto id = command.school ? command.school : work.actor().body;
    if (!id) return Problem{Code::invalid, "school-required", "请选择学校", "choose a school"};
    TRY(const SchoolRow school, school_for(work, *id, permissions::read));
    SchoolPeopleAndRooms view{
        {school.id, school.name, school.path}, school.county, work.actor().may(permissions::plan, school.path), {}, {}};
    view.rooms = work.all<SchoolRoomView>(queries::rooms_of_school, school.county, school.id);
    const auto names = account_names(work, school.id);
    for (const auto& row : work.all<TeacherRow>(queries::teachers_of_school, school.county, school.id))
        view.teachers.push_back(with_account(teacher_view(row, work.today()), names));
    auto vettings = vettings_of_school(work, school);
    for (auto& teacher : view.teachers) teacher.vettings = std::move(vettings[teacher.id]);
    return view;
}

Result<TeacherChoices> find_teacher_choices(Work& work, const FindTeacherChoices& command) {
    const auto id = command.school ? command.school : work.actor().body;
    if (!id) return Problem{Code::invalid, "school-required", "请选择学校", "choose a school"};
    TRY(const SchoolRow school, school_for(work, *id, permissions::plan));
    std::map<AccountId, TeacherId> accounts;
    std::map<OutsideStaffId, TeacherId> persons;
    for (const auto& row : work.all<TeacherRow>(queries::teachers_of_school, school.county, school.id)) {
        if (row.account) accounts.emplace(*row.account, row.id);
        if (row.staff) persons.emplace(*row.staff, row.id);
    }
    const auto taken = [](const auto& by, const auto& key) {
        const auto found = by.find(key);
        return found == by.end() ? std::nullopt : std::optional(found->second);
    };
    const auto asked = command.name.value_or("");
    TeacherChoices choices;
    const auto fits = [&](std::string_view name, std::size_t shown) {
        if (name.find(asked) == std::string_view::npos) return false;
        if (shown >= choices_most) choices.more = true;
        return shown < choices_most;
    };
    for (auto& one : identity::colleagues_of(work, school.id)) {
        if (fits(one.name, choices.colleagues.size()))
            choices.colleagues.push_back({one.account, std::move(one.name), std::move(one.posts), taken(accounts, one.account)});
    }
    for (auto& one : work.all<StaffColumns>(queries::staff_on_list, school.county, work.today())) {
        if (fits(one.name, choices.staff.size()))
            choices.staff.push_back({one.staff, std::move(one.name), std::move(one.skill), std::move(one.outside_body_name),
                                     std::min({one.vetting_until, one.health_until, one.contract_until}),
                                     taken(persons, one.staff)});
    }
    return choices;
}

Result<SchoolRoomView> put_room(Work& work, const PutRoom& command) {
    TRY(const SchoolRow school, school_for(work, command.school, permissions::plan));
    TRY_DO(require_words("name", command.name, 50, "教室名称"));
    if (command.places < 1 || command.places > 5000) {
        return Problem{Code::invalid,
                       "invalid-room",
                       "请填写可容纳人数",
                       "say how many pupils it holds",
                       {{"places", "range", "应在 1 到 5000 之间"}}};
    }
    std::optional<SchoolRoomView> before;
    for (const auto& room : work.all<SchoolRoomView>(queries::rooms_of_school, school.county, school.id)) {
        if (room.id == command.id)
            before = room;
        else if (room.name == command.name)
            return Problem{Code::conflict,
                           "room-name-taken",
                           "本校已有同名教室",
                           "there is a room of this name",
                           {{"name", "repeated", "已有同名教室"}}};
    }
    const SchoolRoomView after{command.id, before ? before->version : 1, command.name, command.places, command.in_use};
    if (before && json::to_json(*before) == json::to_json(after)) return after;
    if (before) {
        TRY_DO(require_version({command.version}, before->version));
        work.run(queries::update_room, school.county, command.id, before->version, command.name, command.places,
                 command.in_use);
    } else {
        work.run(queries::insert_room, school.county, command.id, school.id, command.name, command.places,
                 command.in_use);
    }
    work.record("catalogue.put_room", "room", command.id.to_string(), json::value{{"name", command.name}});
    return SchoolRoomView{command.id, before ? before->version + 1 : 1, command.name, command.places, command.in_use};
}

Result<ServiceTeacher> put_teacher(Work& work, const PutTeacher& command) {
    TRY(const SchoolRow school, school_for(work, command.school, permissions::plan));
    TRY_DO(require_words("name", command.name, 50, "姓名"));
    TRY_DO(check_proofs(command));
    std::optional<ListingId> listing;
    if (command.staff) {
        listing = work.one<ListingId>(queries::listing_of_staff, school.county, *command.staff);
        if (!listing) return invalid("staff", "名单机构里没有这位人员", "no listed body has this person");
    }
    const auto before = work.one<TeacherRow>(queries::teacher_by_id, school.county, command.id);
    if (before && before->school != school.id) return id_taken();
    TRY_DO(check_account(work, command, before));
    for (const auto& other : work.all<TeacherRow>(queries::teachers_of_school, school.county, school.id)) {
        if (other.id != command.id && command.account && other.account == command.account) {
            return Problem{Code::conflict, "account-taken", "这个账户已对应“" + other.name + "”",
                           "this account belongs to another teacher of the school"};
        }
    }
    if (before) {
        if (command.version == 0 && same_teacher(*before, command))
            return with_account(teacher_view(*before, work.today()), account_names(work, school.id));
        TRY_DO(require_version({command.version}, before->version));
    }
    const bool vetted = newly_vetted(command, before);
    if (vetted) TRY_DO(require_vetting_file(command, work.today()));
    if (before) {
        work.run(queries::update_teacher, school.county, command.id, before->version, command.kind, command.name,
                 command.skill, command.account, listing, command.staff, command.vetting_proof, command.vetted_on,
                 command.vetting_until, command.health_until, command.contract_until, command.active);
    } else {
        work.run(queries::insert_teacher, school.county, command.id, school.id, command.kind, command.name,
                 command.skill, command.account, listing, command.staff, command.vetting_proof, command.vetted_on,
                 command.vetting_until, command.health_until, command.contract_until, command.active);
    }
    if (vetted) {
        const auto& file = *command.vetting_file;
        work.run(queries::insert_teacher_vetting, school.county, command.id, work.new_id<Id<struct TeacherVettingTag>>(), school.id,
                 command.vetting_proof, command.vetted_on, command.vetting_until, file.sha256, file.name, file.bytes, work.now(),
                 work.actor().name);
    }
    if (before && before->active) tally::add(work, school.id, counted_as(before->kind), work.today(), -1);
    if (command.active) tally::add(work, school.id, counted_as(command.kind), work.today(), 1);
    work.record("catalogue.put_teacher", "teacher", command.id.to_string(),
                json::value{{"kind", json::enum_name(command.kind)}});
    const auto after = work.one<TeacherRow>(queries::teacher_by_id, school.county, command.id).value();
    auto view = with_account(teacher_view(after, work.today()), account_names(work, school.id));
    view.vettings = std::move(vettings_of_school(work, school)[command.id]);
    return view;
}

Result<http::FileReply> fetch_teacher_file(Work& work, const OneTeacherFile& command) {
    const auto file = work.one<StoredFile>(queries::teacher_vetting_file, command.id, command.sha256);
    if (!file || !work.actor().may(permissions::plan, file->path))
        return Problem{Code::missing, "no-such-file", "没有这个文件，或者您看不到它", "there is no such file, or not for you"};
    TRY(std::string bytes, plan_files().fetch(command.sha256));
    return http::FileReply{file->name, "application/octet-stream", std::move(bytes), false};
}

}  // namespace luoshi::afterschool::catalogue
