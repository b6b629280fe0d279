#include "rules/api.hpp"
#include "rules/data.hpp"
#include "rules/proposal.hpp"
#include "rules/queries.hpp"

namespace luoshi::rules {
namespace {

constexpr std::string_view seeder = "seed";
constexpr std::string_view seeder_name = "随系统提供";

struct SeedValue {
    using lenient = void;
    std::string body;  // code
    std::string parameter;
    json::value value;
    std::optional<org::Stage> stage;
    std::vector<org::Tier> tiers;  // one row for each
    std::optional<std::string> season_from;
    std::optional<std::string> season_until;
    Date valid_from;
    std::optional<Date> valid_until;
    std::string document;
    std::string clause;
    Grade grade = Grade::K;
    std::string source;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(SeedValue, (),
                      (body, parameter, value, stage, tiers, season_from, season_until, valid_from, valid_until,
                       document, clause, grade, source, note))

struct SeedPhone {
    using lenient = void;
    std::string body;
    std::string kind;
    std::string number;
    std::string hours;
    Date valid_from;
    std::string document;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(SeedPhone, (), (body, kind, number, hours, valid_from, document, source))

struct SeedFile {
    std::string schema;
    std::vector<SeedValue> values;
    std::vector<SeedPhone> phones;
};
BOOST_DESCRIBE_STRUCT(SeedFile, (), (schema, values, phones))

Result<org::BodyLine> body_coded(Work& work, const std::string& code) {
    const auto body = org::find_body_by_code(work, code);
    if (!body)
        return Problem{Code::missing, "unknown-body", "没有机构 " + code + "；请先建立湖南机构树",
                       "the tree of Hunan is missing: seed it first"};
    return *body;
}

Result<Nothing> enter(Work& work, const SeedValue& seed, const std::optional<org::Tier>& tier) {
    TRY(const org::BodyLine body, body_coded(work, seed.body));
    EnterValue command;
    command.id = work.new_id<ValueId>();
    command.body = body.id;
    command.parameter = seed.parameter;
    command.value = seed.value;
    command.stage = seed.stage;
    command.tier = tier;
    command.season_from = seed.season_from;
    command.season_until = seed.season_until;
    command.valid_from = seed.valid_from;
    command.valid_until = seed.valid_until;
    command.claim = Claim::reported;
    command.document = seed.document;
    command.clause = seed.clause;
    command.grade = seed.grade;
    command.source = seed.source;
    TRY(const Proposal proposal, read_proposal(work, command));
    const auto& value = proposal.value;
    work.run(queries::insert_value, value.id, value.county, value.body, value.parameter, value.place, value.level,
             value.stage, value.tier, value.season_from, value.season_until, proposal.slot, value.value,
             value.valid_from, value.holds_until, value.claim, value.document, value.clause, value.notice, value.grade,
             value.source, seed.note, seeder, seeder_name, work.now());
    work.run(queries::insert_standing, value.id, Step::standing);
    return Nothing{};
}

Result<Nothing> enter(Work& work, const SeedPhone& seed) {
    TRY(const org::BodyLine body, body_coded(work, seed.body));
    const auto places = places_on_line(work, body.path);
    work.run(queries::insert_phone, work.new_id<PhoneId>(), body.county, body.id, places.back().code,
             places.back().level(), seed.kind, seed.number, seed.hours, seed.valid_from, no_end, seed.document,
             seed.source, seeder, seeder_name, work.now());
    return Nothing{};
}

Result<int> enter_all(Work& work, const SeedFile& file, std::string_view name) {
    int entered = 0;
    for (const auto& value : file.values) {
        if (value.tiers.empty()) TRY_DO(enter(work, value, std::nullopt));
        for (const auto tier : value.tiers) TRY_DO(enter(work, value, tier));
        entered += value.tiers.empty() ? 1 : static_cast<int>(value.tiers.size());
    }
    for (const auto& phone : file.phones) TRY_DO(enter(work, phone));
    work.record("rules.seed", "rules", name, {{"values", entered}, {"phones", file.phones.size()}});
    return entered;
}

constexpr std::string_view county_of_sample = "430104";

// 430104-education → 430202-education
void move_to(std::string& code, std::string_view county) {
    if (code.starts_with(county_of_sample)) code.replace(0, county_of_sample.size(), county);
}

}  // namespace

Result<int> seed_hunan(Work& work) {
    if (work.one<std::int64_t>(queries::count_seeded, "S%").value_or(0) > 0) return 0;
    TRY(const SeedFile file, json::from_json<SeedFile>(data::hunan));
    return enter_all(work, file, "hunan");
}

Result<int> seed_sample_county(Work& work) {
    if (work.one<std::int64_t>(queries::count_seeded_in_county, work.county(), "样例%").value_or(0) > 0) return 0;
    TRY(SeedFile file, json::from_json<SeedFile>(data::sample));
    for (auto& value : file.values) move_to(value.body, work.county());
    for (auto& phone : file.phones) move_to(phone.body, work.county());
    return enter_all(work, file, "sample");
}

Result<int> seed_sample(storage::Storage& storage, const storage::Context& context) {
    auto there = context;
    there.county = county_of_sample;
    return storage::write(storage, there, [](Work& work) { return seed_sample_county(work); });
}

}  // namespace luoshi::rules
