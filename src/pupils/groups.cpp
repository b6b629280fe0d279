// Priority and hardship groups. Whoever lacks the right does not learn that there are any.
#include "foundation/words.hpp"
#include "pupils/class_names.hpp"
#include "pupils/queries.hpp"
#include "pupils/store.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct GroupColumns {
    PupilGroupId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;
    std::string pupil_code;
    std::string class_name;
    GroupKind kind = GroupKind::disabled;
    Date valid_from;
    Date valid_until;
    std::string evidence;
    std::string document;
    std::string entered_by;
    std::optional<std::string> ended_reason;
    std::int64_t version = 0;
    std::string school_path;
};
BOOST_DESCRIBE_STRUCT(GroupColumns, (),
                      (id, county, pupil, pupil_name, pupil_code, class_name, kind, valid_from, valid_until, evidence,
                       document, entered_by, ended_reason, version, school_path))

GroupRow row_of(GroupColumns c) {
    return {c.id,
            std::move(c.county),
            c.pupil,
            std::move(c.pupil_name),
            std::move(c.pupil_code),
            std::move(c.class_name),
            c.kind,
            std::string(group_words(json::enum_name(c.kind))),
            c.valid_from,
            c.valid_until,
            std::move(c.evidence),
            std::move(c.document),
            std::move(c.entered_by),
            std::move(c.ended_reason),
            c.version};
}

}  // namespace

Result<http::Page<GroupRow>> find_groups(Work& work, const FindGroups& query) {
    TRY(const org::BodyLine school, school_in_reach(work, query.school, {permissions::groups}));
    TRY(const auto after, read_cursor(query.cursor, 2));
    const auto limit = static_cast<std::size_t>(page_size(query.limit));
    const std::string kind(query.kind ? json::enum_name(*query.kind) : "");
    auto rows = work.all<GroupColumns>(queries::find_groups, school.county, school.id, kind,
                                       query.ended.value_or(false), work.today(), after[0], after[1], limit + 1);
    http::Page<GroupRow> page;
    if (rows.size() > limit) {
        rows.pop_back();
        page.next = write_cursor({rows.back().pupil_name, rows.back().id.to_string()});
    }
    for (auto& row : rows) page.items.push_back(row_of(std::move(row)));
    return page;
}

Result<GroupRow> enter_group(Work& work, const EnterGroup& command) {
    const auto pupil = find_stored_pupil(work, command.pupil);
    if (!pupil || !work.actor().may(permissions::groups, pupil->school_path)) return no_such_pupil();
    TRY_DO(written_here(work, pupil->county));
    if (const auto known = work.one<GroupColumns>(queries::group_row, pupil->county, command.id)) {
        if (known->pupil != pupil->id || known->kind != command.kind || known->valid_from != command.valid_from)
            return id_taken();
        return row_of(*known);
    }
    if (!pupil->here())
        return Problem{Code::conflict, "not-here", "这名学生已不在本校就读", "this pupil is no longer at this school"};
    if (is_blank(command.document)) {
        return Problem{Code::invalid,
                       "document-required",
                       "请填写认定依据的文件或名单",
                       "name the deciding document or list",
                       {{"document", "required", "请填写认定依据"}}};
    }
    const auto until = command.valid_until.value_or(still);
    if (until <= command.valid_from)
        return Problem{Code::invalid, "days-out-of-order", "终止日期应晚于起始日期",
                       "the last day must follow the first"};
    if (work.one<PupilGroupId>(queries::group_overlapping, pupil->county, pupil->id, command.kind, command.valid_from,
                               until)) {
        return Problem{Code::conflict, "group-held", "这名学生在这段时间已登记同一类别",
                       "the pupil is in this group in that time already"};
    }
    work.run(queries::insert_group, pupil->county, command.id, pupil->id, command.kind, command.valid_from, until,
             command.evidence, command.document, work.now(), work.actor().name);
    // The audit names the group's id, never the category: its readers have no right to categories.
    work.record("pupils.enter_group", "pupil", pupil->id.to_string(), json::value{{"group", command.id.to_string()}});
    return row_of(work.one<GroupColumns>(queries::group_row, pupil->county, command.id).value());
}

Result<GroupRow> end_group(Work& work, const EndGroup& command) {
    const Problem unknown{Code::missing, "no-such-group", "没有这条记录，或者您看不到",
                          "there is no such record, or not for you"};
    const auto county = work.one<std::string>(queries::group_county, command.id);
    const auto group = county ? work.one<GroupColumns>(queries::group_row, *county, command.id) : std::nullopt;
    if (!group || !work.actor().may(permissions::groups, group->school_path)) return unknown;
    TRY_DO(written_here(work, group->county));
    TRY_DO(same_version(command.if_match, group->version));
    TRY_DO(require_reason(command.reason));
    if (command.valid_until < group->valid_from || command.valid_until > group->valid_until) {
        return Problem{Code::invalid, "days-out-of-order", "终止日期应在原有期限之内",
                       "the new end lies within the time entered"};
    }
    work.run(queries::end_group, group->county, command.id, command.valid_until, command.reason);
    work.record("pupils.end_group", "pupil", group->pupil.to_string(),
                json::value{{"group", command.id.to_string()}, {"reason", command.reason}});
    return row_of(work.one<GroupColumns>(queries::group_row, group->county, command.id).value());
}

}  // namespace luoshi::pupils
