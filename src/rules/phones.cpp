#include <algorithm>

#include "rules/api.hpp"
#include "rules/queries.hpp"
#include "rules/store.hpp"

namespace luoshi::rules {
namespace {

struct PhoneRow {
    PhoneId id;
    std::int64_t version = 0;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string place;
    std::string place_name;
    PlaceLevel level = PlaceLevel::county;
    std::string kind;
    std::string number;
    std::string hours;
    Date valid_from;
    Date valid_until;
    std::string document;
    std::string source;
    std::string body_path;
    std::string entered_by;
};
BOOST_DESCRIBE_STRUCT(PhoneRow, (),
                      (id, version, county, body, body_name, place, place_name, level, kind, number, hours, valid_from,
                       valid_until, document, source, body_path, entered_by))

constexpr struct {
    std::string_view kind;
    std::string_view words;
    std::string_view words_en;
} kinds[] = {
    {"education", "教育部门", "education department"},
    {"price", "价格主管部门", "price authority"},
    {"finance", "财政部门", "finance department"},
    {"market", "市场监管投诉举报", "market regulation hotline"},
    {"service_line", "政务服务便民热线", "government service line"},
    {"school", "学校", "school"},
};

Problem at_field(std::string_view field, std::string slug, std::string detail, std::string detail_en) {
    return {Code::invalid, slug, detail, std::move(detail_en), {{std::string(field), slug, detail}}};
}

// Only numbers that can be dialled: digits, with hyphens or spaces between them.
bool can_be_dialled(std::string_view number) {
    const auto digits = std::ranges::count_if(number, [](char c) { return c >= '0' && c <= '9'; });
    const auto others = std::ranges::count_if(number, [](char c) { return c == '-' || c == ' '; });
    return digits >= 3 && digits + others == static_cast<std::ptrdiff_t>(number.size()) && number.size() <= 20;
}

std::optional<Problem> why_not_end(const PhoneRow& row, Date today) {
    if (row.valid_until <= today)
        return Problem{Code::conflict, "already-ended", "这个电话已经停用", "the telephone has ended already"};
    return std::nullopt;
}

PhoneView phone_view(Work& work, PhoneRow row) {
    PhoneView view;
    view.id = row.id;
    view.version = row.version;
    view.county = row.county;
    view.body = row.body;
    view.body_name = row.body_name;
    view.place = row.place;
    view.place_name = row.place_name;
    view.level = row.level;
    view.kind = row.kind;
    const auto* kind = std::ranges::find(kinds, row.kind, [](const auto& k) { return k.kind; });
    if (kind != std::end(kinds)) {
        view.kind_words = kind->words;
        view.kind_words_en = kind->words_en;
    }
    view.number = row.number;
    view.hours = row.hours;
    view.valid_from = row.valid_from;
    if (row.valid_until != no_end) view.valid_until = row.valid_until;
    view.document = row.document;
    view.source = row.source;
    if (work.actor().may(permissions::write, row.body_path)) {
        view.actions.push_back(action_view("end", "停用", "End", why_not_end(row, work.today())));
    }
    return view;
}

bool same_entry(const PhoneRow& row, const EnterPhone& command, const Actor& actor) {
    return row.entered_by == actor_key(actor) && row.body == command.body && row.kind == command.kind &&
           row.number == command.number && row.hours == command.hours && row.valid_from == command.valid_from &&
           row.document == command.document && row.source == command.source;
}

}  // namespace

std::vector<PhoneView> phones_for(Work& work, std::string_view path, Date on) {
    const auto c = codes_of(path);
    std::vector<PhoneView> list;
    for (auto& row : work.all<PhoneRow>(queries::phones_on_line, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], on)) {
        list.push_back(phone_view(work, std::move(row)));
    }
    return list;
}

Result<std::vector<PhoneView>> find_phones(Work& work, const FindPhones& query) {
    TRY(const org::BodyLine body, find_readable_body(work, query.body));
    return phones_for(work, body.path, query.on.value_or(work.today()));
}

Result<PhoneView> enter_phone(Work& work, const EnterPhone& command) {
    const auto body = org::find_body(work, command.body);
    if (!body || body->closed || !may_read_place(work.actor(), body->path)) {
        return at_field("body", "unknown-body", "没有这个机构，或者您看不到它",
                        "there is no such body, or not for you");
    }
    TRY_DO(require(work.actor(), permissions::write, body->path));
    if (auto there = work.one<PhoneRow>(queries::phone_by_id, command.id)) {
        if (same_entry(*there, command, work.actor())) return phone_view(work, std::move(*there));
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一个电话，请重新提交",
                       "this id belongs to another telephone; submit anew"};
    }
    if (body->county != work.county()) return other_county();
    const auto places = places_on_line(work, body->path);
    if (places.empty())
        return at_field("body", "unknown-body", "这个机构不在区划树中", "the body is not in the tree of divisions");
    if (std::ranges::find(kinds, command.kind, [](const auto& k) { return k.kind; }) == std::end(kinds)) {
        return at_field("kind", "unknown-kind", "请选择电话的种类", "choose the kind of telephone");
    }
    if (!can_be_dialled(command.number)) {
        return at_field("number", "bad-number", "电话应为 3 到 20 位数字，可以用短横线分开",
                        "a telephone has 3 to 20 digits, with hyphens where you like");
    }
    if (command.valid_until && *command.valid_until <= command.valid_from) {
        return at_field("valid_until", "ends-before-it-begins", "停用日期应晚于启用日期",
                        "it has to end after it begins");
    }
    if (command.source.empty())
        TRY_DO(require_text("document", command.document, "请写明公布这个电话的文件",
                            "name the document that publishes it"));
    const auto& actor = work.actor();
    work.run(queries::insert_phone, command.id, body->county, body->id, places.back().code, places.back().level(),
             command.kind, command.number, command.hours, command.valid_from, command.valid_until.value_or(no_end),
             command.document, command.source, actor_key(actor), actor.name, work.now());
    work.record("rules.enter_phone", "phone", command.id.to_string(),
                {{"place", places.back().code}, {"kind", command.kind}, {"number", command.number}});
    return phone_view(work, work.one<PhoneRow>(queries::phone_by_id, command.id).value());
}

Result<PhoneView> end_phone(Work& work, const EndPhone& command) {
    auto row = work.one<PhoneRow>(queries::phone_by_id, command.id);
    if (!row || !may_read_place(work.actor(), row->body_path)) {
        return Problem{Code::missing, "no-such-phone", "没有这个电话，或者您看不到它",
                       "there is no such telephone, or not for you"};
    }
    TRY_DO(require(work.actor(), permissions::write, row->body_path));
    if (row->county != work.county()) return other_county();
    if (command.if_match.version != row->version) return changed_meanwhile();
    if (const auto problem = why_not_end(*row, work.today())) return *problem;
    TRY_DO(require_text("reason", command.reason, "请写明停用的原因", "say why it ends"));
    if (command.until < row->valid_from)
        return at_field("until", "ends-before-it-begins", "停用日期不能早于启用日期", "it cannot end before it begins");
    if (work.run(queries::end_phone, row->id, row->version, command.until, command.reason) == 0)
        return changed_meanwhile();
    work.record("rules.end_phone", "phone", row->id.to_string(),
                {{"until", command.until.to_string()}, {"reason", command.reason}});
    return phone_view(work, work.one<PhoneRow>(queries::phone_by_id, row->id).value());
}

}  // namespace luoshi::rules
