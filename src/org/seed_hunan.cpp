#include "org/api.hpp"
#include "org/data.hpp"
#include "org/department_names.hpp"
#include "org/hunan.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

namespace {

// From before the register begins: the true founding days are not known here, and every day that a document may bear lies after it.
constexpr Date since_ever{1900, 1, 1};

std::string department_code(std::string_view division, Department department) {
    std::string code = std::string(division) + "-" + std::string(json::enum_name(department));
    std::ranges::replace(code, '_', '-');
    return code;
}

struct DivisionRow {
    std::string code;
    std::optional<std::string> parent;
    Level level;
    bool management_zone;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(DivisionRow, (), (code, parent, level, management_zone, name))

struct BodyRow {
    BodyId id;
    std::string county;
    std::string code;
    BodyKind kind;
    std::optional<Department> department;
    Level level;
    std::string name;
    std::string short_name;
    std::optional<BodyId> parent;
    std::string path;
};
BOOST_DESCRIBE_STRUCT(BodyRow, (), (id, county, code, kind, department, level, name, short_name, parent, path))

struct AliasRow {
    BodyId body;
    std::string alias;
    int rank;
};
BOOST_DESCRIBE_STRUCT(AliasRow, (), (body, alias, rank))

// Collects all rows and enters each table with one statement.
class Seeder {
 public:
    BodyRow division(std::string_view code, const std::optional<BodyRow>& parent, bool zone, std::string_view name, BodyKind kind,
                     const Naming& naming) {
        std::optional<std::string> parent_code;
        if (parent) parent_code = parent->code;
        divisions_.push_back({std::string(code), parent_code, level_of(code), zone, std::string(name)});
        return body(std::string(code), parent, std::string(code), kind, std::nullopt, naming);
    }

    void departments(const BodyRow& government, const Place& place) {
        for (const auto department : seeded_departments()) {
            body(department_code(government.code, department), government, government.code, BodyKind::department, department,
                 department_naming(place, department));
        }
    }

    Seeded enter(Work& work) const {
        work.run(queries::seed_divisions, divisions_);
        work.run(queries::seed_bodies, bodies_, since_ever);
        work.run(queries::seed_spans);
        work.run(queries::seed_places);
        work.run(queries::seed_aliases, aliases_, since_ever);
        return {static_cast<int>(divisions_.size()), static_cast<int>(bodies_.size()), 0};
    }

 private:
    BodyRow body(std::string code, const std::optional<BodyRow>& parent, std::string county, BodyKind kind, std::optional<Department> department,
                 const Naming& naming) {
        const auto level = level_of(county);
        BodyRow row{.id = seeded_body_id(code),
                    .county = std::move(county),
                    .code = code,
                    .kind = kind,
                    .department = department,
                    .level = level,
                    .name = naming.name,
                    .short_name = naming.short_name,
                    .parent = parent ? std::optional(parent->id) : std::nullopt,
                    .path = (parent ? parent->path : "/") + code + "/"};
        alias(row.id, naming.name, 0);
        if (naming.short_name != naming.name) alias(row.id, naming.short_name, 1);
        for (const auto& name : naming.also_called) alias(row.id, name, 2);
        bodies_.push_back(row);
        return row;
    }
    void alias(BodyId id, const std::string& name, int rank) { aliases_.push_back({id, name, rank}); }

    std::vector<DivisionRow> divisions_;
    std::vector<BodyRow> bodies_;
    std::vector<AliasRow> aliases_;
};

void seed_prefecture(Seeder& seeder, const BodyRow& province, const Prefecture& prefecture) {
    const auto place = prefecture_place(prefecture);
    const auto government =
        seeder.division(prefecture.code, province, false, prefecture.name, BodyKind::prefecture_government, government_naming(place));
    seeder.departments(government, place);
    for (const auto& unit : prefecture.units) {
        const auto county = county_place(prefecture, unit);
        seeder.departments(seeder.division(unit.code, government, false, unit.name, BodyKind::county_government, government_naming(county)), county);
    }
    for (const auto& zone : prefecture.management_zones) {
        seeder.division(zone.code, government, true, zone.name, BodyKind::management_zone, zone_naming(prefecture, zone));
    }
}

struct WorkingYearsFile {
    std::string schema;
    std::vector<PublishedYear> years;
};
BOOST_DESCRIBE_STRUCT(WorkingYearsFile, (), (schema, years))

}  // namespace

Result<Seeded> seed_hunan(Work& work) {
    if (work.one<std::int64_t>(queries::count_divisions).value_or(0) > 0) return Seeded{};
    Seeder seeder;
    const auto divisions = hunan_divisions();
    const auto place = province_place(divisions.province);
    const auto province = seeder.division(divisions.province.code, std::nullopt, false, divisions.province.name, BodyKind::province_government,
                                          government_naming(place));
    seeder.departments(province, place);
    for (const auto& prefecture : divisions.prefectures) seed_prefecture(seeder, province, prefecture);
    auto seeded = seeder.enter(work);
    for (const auto& year : json::from_json<WorkingYearsFile>(data::working_days_CN).value().years) {
        TRY_DO(check(year));
        work.run(queries::put_working_year, year.year, year);
        ++seeded.working_years;
    }
    work.record("org.seed", "division", divisions.province.code,
                {{"divisions", seeded.divisions}, {"bodies", seeded.bodies}, {"working_years", seeded.working_years}});
    return seeded;
}

}  // namespace luoshi::org
