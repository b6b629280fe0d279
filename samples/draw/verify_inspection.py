#!/usr/bin/env python3
"""Re-computes a published inspection draw: python3 verify_inspection.py inspection-….json (Python 3.8 or later, nothing else needed)."""
import hashlib, hmac, json, sys
record = json.load(open(sys.argv[1], encoding="utf-8"))
record["mechanism"] == "inspection" or sys.exit("this is no inspection draw")
algorithm, opened, published = record["algorithm"], record["public_seed"], record["result"]
text = next(part["text"] for part in record["inputs"] if part["name"] == "list")
digest = lambda data: hashlib.new(algorithm, data).digest()
secret = bytes.fromhex(opened["secret"])
seed = hmac.new(secret, opened["public_value"].encode() + digest(text.encode()), algorithm).digest()
number = lambda words: hmac.new(seed, words.encode(), algorithm).digest()[:16]

lines = lambda kind: [line.split(" ")[1:] for line in text.splitlines() if line.startswith(kind + " ")]
inspectors = [code for code, in lines("inspector")]
avoid = {(inspector, school) for inspector, school in lines("avoid")}
result = "kind,stratum,place,object,inspectors\n"
for stratum, count, alternates in lines("stratum"):
    schools = [school for school, where, *_ in lines("object") if where == stratum]
    schools.sort(key=lambda school: (number(school), school.encode()))               # the smallest numbers are drawn
    for place, school in enumerate(schools[:int(count) + int(alternates)], 1):
        may_go = [one for one in inspectors if (one, school) not in avoid]
        may_go.sort(key=lambda one: (number(school + "|" + one), one.encode()))      # the first two go, the others step in
        kind = "object" if place <= int(count) else "alternate"
        result += f"{kind},{stratum},{place},{school},{' '.join(may_go)}\n"

for what, computed, said in [("the commitment", digest(secret).hex(), opened["commitment"]),
                             ("the list", digest(text.encode()).hex(), opened["list_digest"]), ("the seed", seed.hex(), record["seed"]),
                             ("the result", result + digest(result.encode()).hex(), published["text"] + published["digest"])]:
    computed == said or sys.exit("differs: " + what)
print("verified")
