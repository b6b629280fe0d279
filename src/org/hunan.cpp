#include "org/hunan.hpp"

#include <array>

#include "foundation/json.hpp"
#include "org/api.hpp"
#include "org/data.hpp"
#include "org/department_names.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::org {

namespace {

// 城步苗族自治县 → 城步县, 湘西土家族苗族自治州 → 湘西州: how people write them.
std::string without_peoples(std::string_view name) {
    std::string brief(name);
    for (const std::string_view people : {"土家族", "苗族", "侗族", "瑶族", "自治"}) {
        for (auto at = brief.find(people); at != std::string::npos; at = brief.find(people)) brief.erase(at, people.size());
    }
    return brief;
}

void add(std::vector<std::string>& names, const Naming& except, std::string name) {
    if (name == except.name || name == except.short_name || std::ranges::find(names, name) != names.end()) return;
    names.push_back(std::move(name));
}

std::vector<std::string> forms_of(const Place& place) {
    std::vector<std::string> forms{place.full};
    if (place.brief != place.full) forms.push_back(place.brief);
    forms.insert(forms.end(), place.further.begin(), place.further.end());
    return forms;
}

}  // namespace

Divisions hunan_divisions() { return json::from_json<Divisions>(data::hunan_divisions).value(); }

Place province_place(const DivisionUnit& province) { return {Level::province, province.name, "省", {}}; }

Place prefecture_place(const Prefecture& prefecture) {
    Place place{Level::prefecture, prefecture.name, without_peoples(prefecture.name), {}};
    if (prefecture.name.ends_with("自治州")) place.further.push_back(place.brief.substr(0, place.brief.size() - 3) + "自治州");
    return place;
}

Place county_place(const Prefecture& prefecture, const DivisionUnit& unit) {
    const bool district = unit.name.ends_with("区");
    Place place{Level::county, district ? prefecture.name + unit.name : unit.name, without_peoples(unit.name), {}};
    if (!district) place.further.push_back(prefecture.name + unit.name);
    if (unit.former_name) place.further.push_back(*unit.former_name);
    return place;
}

Naming government_naming(const Place& place) {
    Naming naming{place.full + "人民政府", place.brief + "政府", {}};
    for (const auto& form : forms_of(place)) {
        add(naming.also_called, naming, form + "人民政府");
        add(naming.also_called, naming, form + "政府");
        if (form != "省") add(naming.also_called, naming, form);
    }
    return naming;
}

Naming department_naming(const Place& place, Department department) {
    Naming naming{place.full + std::string(department_full(department, place.level)),
                  place.brief + std::string(department_short(department, place.level)),
                  {}};
    for (const auto& place_form : forms_of(place)) {
        for (const auto& form : department_forms(department, place.level)) add(naming.also_called, naming, place_form + form);
    }
    return naming;
}

Naming zone_naming(const Prefecture& prefecture, const DivisionUnit& zone) {
    return {prefecture.name + zone.name + "管理委员会", zone.name, {prefecture.name + zone.name, zone.name + "管委会", zone.name + "管理委员会"}};
}

BodyId seeded_body_id(std::string_view code) {
    const auto digest = crypto::sha256("luoshi.body/" + std::string(code));
    Uuid uuid{};
    std::copy_n(digest.begin(), uuid.size(), uuid.begin());
    uuid[6] = static_cast<std::uint8_t>((uuid[6] & 0x0F) | 0x80);  // version 8: made by the application (RFC 9562, section 5.8)
    uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3F) | 0x80);
    return BodyId{uuid};
}

}  // namespace luoshi::org
