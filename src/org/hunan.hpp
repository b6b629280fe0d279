// The divisions file and the names that follow from it: 长沙市 + 芙蓉区 → 长沙市芙蓉区人民政府, 长沙市芙蓉区教育局, 芙蓉区教育局… Pure.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "org/body_store.hpp"

namespace luoshi::org {

struct DivisionUnit {
    std::string code;
    std::string name;
    std::optional<std::string> former_name;  // as documents from before the change call it
};
BOOST_DESCRIBE_STRUCT(DivisionUnit, (), (code, name, former_name))

struct Prefecture {
    std::string code;
    std::string name;
    std::vector<DivisionUnit> units;
    std::vector<DivisionUnit> management_zones;
};
BOOST_DESCRIBE_STRUCT(Prefecture, (), (code, name, units, management_zones))

struct Divisions {
    std::string schema;
    DivisionUnit province;
    std::vector<Prefecture> prefectures;
};
BOOST_DESCRIBE_STRUCT(Divisions, (), (schema, province, prefectures))

Divisions hunan_divisions();

// A place as it stands before the name of an office.
struct Place {
    Level level;
    std::string full;                  // 长沙市芙蓉区, 湘西土家族苗族自治州, 浏阳市
    std::string brief;                 // 芙蓉区, 湘西州, 浏阳市; 省
    std::vector<std::string> further;  // 长沙市浏阳市, 城步县, 宁乡县
};
Place province_place(const DivisionUnit& province);
Place prefecture_place(const Prefecture& prefecture);
Place county_place(const Prefecture& prefecture, const DivisionUnit& unit);

Naming government_naming(const Place& place);
Naming department_naming(const Place& place, Department department);
Naming zone_naming(const Prefecture& prefecture, const DivisionUnit& zone);

}  // namespace luoshi::org
