// A list comes in: read and checked at once, shown with its faults, and taken over as a whole or not at all.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "platform/crypto/digest.hpp"
#include "pupils/class_names.hpp"
#include "pupils/places.hpp"
#include "pupils/queries.hpp"
#include "pupils/roster_rows.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct StoredImport {
    RosterImportId id;
    std::string county;
    BodyId school;
    std::string school_path;
    ImportKind kind = ImportKind::roster;
    std::string name;
    RosterImportState state = RosterImportState::ready;
    std::int64_t rows_total = 0;
    std::int64_t faults = 0;
    std::int64_t doubts = 0;
    std::optional<std::string> content;  // sealed
    Instant created_at;
    std::string created_by;
    std::optional<Instant> done_at;
};
BOOST_DESCRIBE_STRUCT(StoredImport, (),
                      (id, county, school, school_path, kind, name, state, rows_total, faults, doubts, content,
                       created_at, created_by, done_at))

// Of a file's name what can be shown: no control characters, not longer than a line, cut between characters.
std::string shown_name(std::string name) {
    std::erase_if(name, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    if (name.size() > 200) {
        std::size_t end = 200;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
        name.resize(end);
    }
    return name;
}

Permission right_for(ImportKind kind) { return kind == ImportKind::roster ? permissions::write : permissions::groups; }

Result<StoredImport> find_import(Work& work, RosterImportId id) {
    auto import = work.one<StoredImport>(queries::roster_import_by_id, id);
    if (!import || !work.actor().may(right_for(import->kind), import->school_path)) {
        return Problem{Code::missing, "no-such-import", "没有这次导入，或者您看不到",
                       "there is no such import, or not for you"};
    }
    return *std::move(import);
}

ReadList content_of(const StoredImport& import) {
    if (!import.content) return {};
    return json::from_json<ReadList>(
               std::string_view(unseal_field("roster_import", import.id.to_string(), *import.content)))
        .value();
}

std::optional<Problem> why_not_confirm(const StoredImport& import) {
    switch (import.state) {
        case RosterImportState::ready:
            return std::nullopt;
        case RosterImportState::faulty:
            return Problem{Code::conflict, "rows-faulty",
                           fmt::format("有 {} 处错误，请改正文件后重新上传", import.faults),
                           fmt::format("{} faults: correct the file and upload it again", import.faults)};
        case RosterImportState::done:
            return Problem{Code::conflict, "imported-already", "这次导入已经完成", "this import is done"};
        case RosterImportState::dropped:
            break;
    }
    return Problem{Code::conflict, "import-dropped", "这次导入已经放弃，请重新上传",
                   "this import was dropped; upload the file again"};
}

RosterImportView view_of(const StoredImport& import) {
    RosterImportView view;
    view.id = import.id;
    view.county = import.county;
    view.school = import.school;
    view.kind = import.kind;
    view.name = import.name;
    view.state = import.state;
    view.rows_total = import.rows_total;
    view.faults = import.faults;
    view.doubts = import.doubts;
    const auto content = content_of(import);
    for (const auto& fault : content.faults) {
        if (view.items.size() < 100) view.items.push_back(fault);
    }
    view.new_classes = content.new_classes;
    view.created_at = import.created_at;
    view.created_by = import.created_by;
    view.done_at = import.done_at;
    view.actions.push_back(roster_action("confirm", "确认导入", "Import", why_not_confirm(import)));
    if (import.state == RosterImportState::ready || import.state == RosterImportState::faulty) {
        view.actions.push_back(roster_action("drop", "放弃", "Drop"));
    }
    return view;
}

json::value key_set(const std::vector<std::string>& keys) {
    boost::json::object set;
    for (const auto& key : keys) set[key] = 1;
    return set;
}

struct DigestOwner {
    std::string digest;
    PupilId pupil;
};
BOOST_DESCRIBE_STRUCT(DigestOwner, (), (digest, pupil))

// Which of these digests pupils of the county bear now, in one statement.
std::map<std::string, PupilId> bearers(Work& work, std::string_view county, const std::vector<std::string>& digests) {
    std::map<std::string, PupilId> found;
    for (auto& row : work.all<DigestOwner>(queries::bearers_of_numbers, county, key_set(digests)))
        found.emplace(std::move(row.digest), row.pupil);
    return found;
}

void check_against_roster(Work& work, const org::BodyLine& school, ReadList& list) {
    std::vector<std::string> digests;
    std::vector<std::pair<std::size_t, std::string>> of_row;
    for (std::size_t i = 0; i < list.pupils.size(); ++i) {
        for (const auto& number : {list.pupils[i].number, list.pupils[i].resident_id}) {
            if (!number) continue;
            digests.push_back(number_digest(*number));
            of_row.emplace_back(i, digests.back());
        }
    }
    const auto known = bearers(work, school.county, digests);
    for (const auto& [i, digest] : of_row) {
        if (known.contains(digest)) {
            list.faults.push_back({list.pupils[i].row, "", "already-on-roll",
                                   "这名学生已在本区划在籍（学籍号或身份证号相同），请先办理转出或从文件中删去",
                                   false});
        }
    }
    std::set<std::pair<int, int>> classes;
    for (const auto& line : classes_of_school(work, school.county, school.id)) {
        if (line.school_year == school_year_of(work.today())) classes.emplace(line.grade, line.number);
    }
    std::set<std::pair<int, int>> opened;
    for (const auto& pupil : list.pupils) {
        if (pupil.grade < 1 || pupil.number_of_class < 1) continue;
        const std::pair key(pupil.grade, pupil.number_of_class);
        if (!classes.contains(key) && opened.insert(key).second)
            list.new_classes.push_back(class_name(pupil.grade, pupil.number_of_class));
    }
}

void check_groups(Work& work, const org::BodyLine& school, ReadList& list) {
    std::vector<std::string> digests;
    for (const auto& row : list.groups) digests.push_back(number_digest(row.proof));
    const auto known = bearers(work, school.county, digests);
    for (std::size_t i = 0; i < list.groups.size(); ++i) {
        const auto& row = list.groups[i];
        const auto owner = known.find(digests[i]);
        const auto pupil = owner == known.end() ? std::nullopt : find_stored_pupil(work, owner->second);
        if (!pupil || pupil->school != school.id || pupil->name != row.name) {
            list.faults.push_back(
                {row.row, "学籍号或身份证号", "no-such-pupil", "本校没有以此姓名和号码在籍的学生", false});
            continue;
        }
        if (work.one<PupilGroupId>(queries::group_overlapping, school.county, pupil->id, row.kind, row.valid_from,
                                   row.valid_until.value_or(still))) {
            list.faults.push_back({row.row, "类别", "group-held", "这名学生在这段时间已登记同一类别", false});
        }
    }
}

void take_over_roster(Work& work, const org::BodyLine& school, const ReadList& list) {
    const int year = school_year_of(work.today());
    std::map<std::pair<int, int>, ClassId> classes;
    for (const auto& line : classes_of_school(work, school.county, school.id)) {
        if (line.school_year == year) classes.emplace(std::pair(line.grade, line.number), line.id);
    }
    for (const auto& row : list.pupils) {
        const std::pair key(row.grade, row.number_of_class);
        if (!classes.contains(key)) {
            OpenClass command;
            command.id = work.new_id<ClassId>();
            command.school = school.id;
            command.grade = row.grade;
            command.number = row.number_of_class;
            classes.emplace(key, insert_class(work, school, command, year).value());
        }
        insert_pupil(work, {work.new_id<PupilId>(), classes.at(key), school.id, row.name, row.sex, row.born,
                            row.boarding, row.resident_id, row.number, work.today(), row.guardians});
    }
}

void take_over_groups(Work& work, const org::BodyLine& school, const ReadList& list) {
    std::vector<std::string> digests;
    for (const auto& row : list.groups) digests.push_back(number_digest(row.proof));
    const auto known = bearers(work, school.county, digests);
    for (std::size_t i = 0; i < list.groups.size(); ++i) {
        const auto& row = list.groups[i];
        work.run(queries::insert_group, school.county, work.new_id<PupilGroupId>(), known.at(digests[i]), row.kind,
                 row.valid_from, row.valid_until.value_or(still), row.evidence, row.document, work.now(),
                 work.actor().name);
    }
}

Result<ReadList> read_list(Work& work, const org::BodyLine& school, ImportKind kind, std::string_view bytes) {
    TRY(const auto tables, documents::read_tables(bytes));
    if (tables.empty()) return Problem{Code::invalid, "list-empty", "文件里没有表格", "the file holds no table"};
    if (kind == ImportKind::groups) {
        TRY(ReadList list, read_group_rows(tables.front()));
        check_groups(work, school, list);
        return list;
    }
    const auto particulars = org::find_school(work, school.id);
    const auto grades = particulars ? grades_of(particulars->stage) : std::nullopt;
    if (!grades)
        return Problem{Code::invalid, "not-compulsory", school.name + " 不是义务教育学校",
                       school.name + " is no school of compulsory education"};
    TRY(ReadList list, read_roster_rows(tables.front(), work.today(), grades->first, grades->last));
    check_against_roster(work, school, list);
    return list;
}

std::int64_t count(const ReadList& list, bool doubts) {
    return std::ranges::count_if(list.faults, [&](const RowFault& fault) { return fault.doubt == doubts; });
}

}  // namespace

Result<RosterImportView> upload_roster(Work& work, const UploadRoster& command) {
    TRY(const org::BodyLine school, school_to_change(work, command.school, right_for(command.kind)));
    TRY(ReadList list, read_list(work, school, command.kind, command.upload.bytes));
    std::ranges::stable_sort(list.faults, {}, [](const RowFault& fault) { return std::pair(fault.doubt, fault.row); });
    const auto id = work.new_id<RosterImportId>();
    const auto faults = count(list, false);
    work.run(queries::insert_roster_import, school.county, id, school.id, command.kind, shown_name(command.upload.name),
             crypto::sha256_hex(command.upload.bytes),
             faults == 0 ? RosterImportState::ready : RosterImportState::faulty, list.rows, faults, count(list, true),
             seal_field(work, "roster_import", id.to_string(), json::to_json(list)), work.now(), work.actor().name);
    work.record("pupils.upload_list", "roster_import", id.to_string(),
                json::value{{"school", school.id.to_string()},
                            {"kind", json::enum_name(command.kind)},
                            {"rows", list.rows},
                            {"faults", faults}});
    return view_of(work.one<StoredImport>(queries::roster_import_by_id, id).value());
}

Result<RosterImportView> show_roster_import(Work& work, const OneRosterImport& query) {
    TRY(const StoredImport import, find_import(work, query.id));
    return view_of(import);
}

Result<http::FileReply> fetch_row_faults(Work& work, const OneRosterImport& query) {
    TRY(const StoredImport import, find_import(work, query.id));
    if (!import.content)
        return Problem{Code::missing, "import-over", "这次导入已经结束，明细不再保留",
                       "this import is over; its details are gone"};
    documents::Sheet sheet{
        "错误和疑点", {{"行", 8, documents::ColumnKind::integer}, {"列", 18}, {"性质", 10}, {"说明", 60}}, {}};
    for (const auto& fault : content_of(import).faults) {
        sheet.rows.push_back({std::to_string(fault.row), fault.column, fault.doubt ? "疑点" : "错误", fault.text});
    }
    TRY(std::string bytes, documents::write_xlsx(std::span(&sheet, 1)));
    return http::FileReply{"errors.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                           std::move(bytes)};
}

Result<RosterImportView> confirm_roster_import(Work& work, const StepRosterImport& command) {
    TRY(const StoredImport import, find_import(work, command.id));
    TRY(const org::BodyLine school, school_to_change(work, import.school, right_for(import.kind)));
    if (auto why_not = why_not_confirm(import)) return *std::move(why_not);
    auto list = content_of(import);
    // The roster may have changed since the upload: what was sound then is looked at again.
    std::erase_if(list.faults, [](const RowFault& fault) { return !fault.doubt; });
    list.new_classes.clear();
    if (import.kind == ImportKind::roster)
        check_against_roster(work, school, list);
    else
        check_groups(work, school, list);
    if (count(list, false) > 0) {
        return Problem{Code::conflict, "roster-changed", "上传以后名册有了变化，有几行已不能导入，请重新上传检查",
                       "the roster changed since the upload; upload the file again"};
    }
    if (import.kind == ImportKind::roster)
        take_over_roster(work, school, list);
    else
        take_over_groups(work, school, list);
    work.run(queries::end_roster_import, import.county, import.id, RosterImportState::done, work.now());
    work.record("pupils.import", "roster_import", import.id.to_string(),
                json::value{{"kind", json::enum_name(import.kind)}, {"rows", import.rows_total}});
    return view_of(work.one<StoredImport>(queries::roster_import_by_id, import.id).value());
}

Result<RosterImportView> drop_roster_import(Work& work, const StepRosterImport& command) {
    TRY(const StoredImport import, find_import(work, command.id));
    TRY_DO(school_to_change(work, import.school, right_for(import.kind)));
    if (!import.content) return why_not_confirm(import).value();
    work.run(queries::end_roster_import, import.county, import.id, RosterImportState::dropped, std::nullopt);
    work.record("pupils.drop_list", "roster_import", import.id.to_string());
    return view_of(work.one<StoredImport>(queries::roster_import_by_id, import.id).value());
}

Result<http::FileReply> fetch_roster_template(Work&, const FetchTemplate& query) {
    std::vector<documents::Sheet> sheets;
    if (query.kind == ImportKind::roster) {
        sheets.push_back(roster_template());
    } else {
        sheets.push_back(group_template());
        documents::Sheet kinds{"类别名称", {{"类别", 20}}, {}};
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<GroupKind>>(
            [&](auto d) { kinds.rows.push_back({std::string(group_words(d.name))}); });
        sheets.push_back(std::move(kinds));
    }
    TRY(std::string bytes, documents::write_xlsx(sheets));
    return http::FileReply{query.kind == ImportKind::roster ? "roster-template.xlsx" : "groups-template.xlsx",
                           "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", std::move(bytes)};
}

}  // namespace luoshi::pupils
