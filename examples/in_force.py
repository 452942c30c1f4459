"""Prints what is in force: kind, last day, title."""
from canh_giac import get

page = 1
while True:
    answer = get("/api/v1/materials", limit=100, page=page)
    for material in answer["data"]:
        last_day = material["validThrough"] or "không hạn"
        print(material["kind"], last_day, material["title"], sep="\t")
    if answer["links"]["next"] is None:
        break
    page += 1
