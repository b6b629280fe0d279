// An official list: checked against the roster and the rule, and taken over as a whole or not at all.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "fees/exemptions/list_rows.hpp"
#include "fees/exemptions/queries.hpp"
#include "fees/exemptions/store.hpp"
#include "fees/exemptions/use_cases.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::fees::exemptions {
namespace {

struct StoredList {
    std::string county;
    ListId id;
    BodyId body;
    std::string body_name;
    std::string body_path;
    std::string name;
    std::string sha256;
    std::int64_t grants = 0;
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(StoredList, (), (county, id, body, body_name, body_path, name, sha256, grants, at, by))

ExemptionListView shown(const StoredList& list) {
    return {list.id, list.body, list.body_name, list.name, list.grants, list.grants, {}, list.at, list.by};
}

// Of a file's name what can be shown, cut between characters.
std::string shown_name(std::string name) {
    std::erase_if(name, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    std::size_t end = std::min<std::size_t>(name.size(), 200);
    while (end > 0 && end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
    name.resize(end);
    return name;
}

constexpr std::size_t length_of_code = 8;  // of a pupil's public code; numbers have 18 or 19 characters

// One sound row with the child and the rate it leads to.
struct Decided {
    NewGrant grant;
    BodyId school;
    Rate rate;
};

class Check {
 public:
    Check(Work& work, const org::BodyLine& body, ReadList& list) : work_(work), body_(body), list_(list) {}

    std::vector<Decided> decided(ListId id) {
        std::vector<std::string> numbers;
        for (const auto& row : list_.rows)
            if (row.who.size() != length_of_code) numbers.push_back(row.who);
        const auto known = numbers.empty() ? std::map<std::string, PupilId>{} : pupils::pupils_with_numbers(work_, body_.county, numbers);
        std::vector<Decided> all;
        for (const auto& row : list_.rows) {
            const auto pupil = pupil_of(known, row);
            if (!pupil) {
                // One sentence for "unknown" and "not of this school": a list must not find out who is where.
                fault(row, "学籍号", "no-such-pupil", "没有以此姓名和号码在籍的学生", "no pupil on the roll has this name and number");
                continue;
            }
            if (auto one = decide(*pupil, row, id)) all.push_back(*std::move(one));
        }
        return all;
    }

 private:
    std::optional<pupils::PupilLine> pupil_of(const std::map<std::string, PupilId>& known, const ListRow& row) {
        std::optional<PupilId> id;
        if (const auto at = known.find(row.who); at != known.end()) id = at->second;
        if (!id) id = work_.one<PupilId>(queries::pupil_by_code, body_.county, row.who);
        auto pupil = id ? pupils::find_pupil(work_, *id) : std::nullopt;
        if (!pupil || !pupil->school_path.starts_with(reach()) || pupil->name != row.name) return std::nullopt;
        return pupil;
    }
    // A school hands in its own; a bureau those of its county.
    std::string reach() const {
        if (body_.kind == org::BodyKind::school) return body_.path;
        const auto parent = body_.path.find_last_of('/', body_.path.size() - 2);
        return body_.path.substr(0, parent + 1);
    }
    std::optional<Decided> decide(const pupils::PupilLine& pupil, const ListRow& row, ListId id) {
        if (!work_.actor().may(permissions::write, pupil.school_path)) {
            fault(row, "学籍号", "no-such-pupil", "没有以此姓名和号码在籍的学生", "no pupil on the roll has this name and number");
            return std::nullopt;
        }
        const auto rate = rates_of(pupil).rate(row.category, pupil.grade);
        if (!rate) {
            fault(row, "类别", rate.error().slug, rate.error().detail, rate.error().detail_en);
            return std::nullopt;
        }
        const auto until = row.until.plus_days(1);
        if (overlaps(work_, pupil.county, pupil.id, row.category, row.from, until) || twice(pupil.id, row)) {
            fault(row, "起始日期", "exempt-already", "这名学生在这段时间已有同一类别的减免", "the pupil has this category in these days already");
            return std::nullopt;
        }
        return Decided{{work_.new_id<GrantId>(), pupil.id, row.category, row.from, until, row.document, row.evidence, id}, pupil.school, *rate};
    }
    bool twice(PupilId pupil, const ListRow& row) {
        auto& days = seen_[{pupil, row.category}];
        const bool met = std::ranges::any_of(days, [&](const auto& other) { return other.first <= row.until && row.from <= other.second; });
        days.emplace_back(row.from, row.until);
        return met;
    }
    const Rates& rates_of(const pupils::PupilLine& pupil) {
        const auto known = rates_.find(pupil.school);
        if (known != rates_.end()) return known->second;
        return rates_.emplace(pupil.school, Rates(work_, org::find_body(work_, pupil.school).value())).first->second;
    }
    void fault(const ListRow& row, std::string column, std::string slug, std::string text, std::string text_en) {
        list_.faults.push_back({row.row, std::move(column), std::move(slug), std::move(text), std::move(text_en)});
    }

    Work& work_;
    const org::BodyLine& body_;
    ReadList& list_;
    std::map<BodyId, Rates> rates_;
    std::map<std::pair<PupilId, std::string>, std::vector<std::pair<Date, Date>>> seen_;
};

}  // namespace

Result<ExemptionListView> hand_in_list(Work& work, const HandInList& command) {
    TRY(const org::BodyLine body, require_school(work, command.body, permissions::write));
    TRY_DO(require_county(work, body.county));
    const auto sha256 = crypto::sha256_hex(command.upload.bytes);
    if (const auto there = work.one<StoredList>(queries::list_by_id, command.id)) {
        if (there->body == command.body && there->sha256 == sha256) return shown(*there);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份名单，请刷新页面后重试", "this id belongs to another list; reload and try again"};
    }
    TRY(const auto tables, documents::read_tables(command.upload.bytes));
    if (tables.empty()) return Problem{Code::invalid, "list-empty", "文件里没有表格", "the file holds no table"};
    TRY(ReadList list, read_list_rows(tables.front()));
    const auto decided = Check(work, body, list).decided(command.id);
    std::ranges::stable_sort(list.faults, {}, &ListFault::row);
    ExemptionListView view{{}, body.id, body.name, shown_name(command.upload.name), list.read, static_cast<std::int64_t>(decided.size()), list.faults, {}, ""};
    if (command.only_check || !list.faults.empty()) return view;
    work.run(queries::insert_list, body.county, command.id, body.id, view.name, sha256, decided.size(), work.now(), actor_key(work.actor()),
             work.actor().name);
    for (const auto& one : decided) write_grant(work, one.school, one.grant, one.rate);
    work.record("exemptions.list", "exemption_list", command.id.to_string(), json::value{{"body", body.id.to_string()}, {"rows", decided.size()}});
    return shown(work.one<StoredList>(queries::list_by_id, command.id).value());
}

Result<ExemptionLists> find_lists(Work& work, const FindLists& query) {
    TRY(const org::BodyLine body, require_school(work, query.body, permissions::read));
    auto behind = body.path;
    behind.back() = '0';  // '/' + 1: everything below a path sorts before it
    ExemptionLists view;
    for (const auto& list : work.all<StoredList>(queries::lists_of_county, body.county, body.path, behind)) view.items.push_back(shown(list));
    return view;
}

Result<http::FileReply> fetch_list_template(Work& work, const FetchListTemplate& query) {
    TRY_DO(require_school(work, query.body, permissions::write));
    std::vector<documents::Sheet> sheets{list_template(), {"类别名称", {{"类别", 30}}, {}}};
    for (const auto& choice : rules::find_parameter("exemption.categories")->choices) sheets[1].rows.push_back({choice.words});
    TRY(std::string bytes, documents::write_xlsx(sheets));
    return http::FileReply{"exemptions-template.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", std::move(bytes)};
}

}  // namespace luoshi::fees::exemptions
